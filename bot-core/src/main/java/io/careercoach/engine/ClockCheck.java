package io.careercoach.engine;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.message.Phrase;
import io.careercoach.store.MemberRow;
import java.util.List;

/**
 * Whoever agrees to be written to is asked once whether their clock is right, where the platform
 * does not know it.
 *
 * @param guessed the zone in which members are taken to be
 */
record ClockCheck(String guessed) {
  List<Phrase> of(Event event, MemberRow member, Outcome outcome, Context context) {
    boolean unknown = event.profile().filter(told -> told.zone().isEmpty()).isPresent();
    boolean begins =
        member.begun().isEmpty()
            && outcome.effects().stream().anyMatch(Effect.Begin.class::isInstance);
    return unknown && begins && member.zone().equals(guessed)
        ? List.of(Phrase.of("engine.clock", "time", context.time()))
        : List.of();
  }
}
