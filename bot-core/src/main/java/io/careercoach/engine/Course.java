package io.careercoach.engine;

import io.careercoach.checkin.CheckInDialogue;
import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Rhythm;
import io.careercoach.message.Phrase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The course of the weeks in a session: what is due by itself, and what strain puts off. */
record Course(Stage stage, Rhythm rhythm) {
  private static final Duration WEEK = Duration.ofDays(7);

  /** What is due waits while the member is in the middle of a dialogue. */
  Outcome woken(Session session, Context context) {
    if (session.busy(context.now())) {
      return Outcome.of(session);
    }
    if (stage.passing(session, CheckInDialogue.NAME)) {
      var reminded = rhythm.reminded(context);
      if (!reminded.isEmpty()) {
        return stage
            .hear(session, new Heard.Again(), context.after(reminded))
            .under(Phrase.of("checkin.reminder.begun"))
            .after(reminded);
      }
    }
    var aside = left(session, context);
    var due = rhythm.due(context.after(aside.effects()));
    return due.isEmpty()
        ? Outcome.of(session)
        : new Outcome(aside.session().greeting(), due).after(aside.effects());
  }

  /**
   * What cannot wait ends after a week's silence, with what is known: later words belong to
   * something else.
   */
  Outcome lapsed(Session session, Context context) {
    boolean longAgo =
        session.pulse().heard().filter(context.now().minus(WEEK)::isAfter).isPresent();
    return longAgo && session.open().isPresent() && !stage.waits(session)
        ? left(session, context)
        : Outcome.of(session);
  }

  /** Makes room; what ends by that is as old as the member's last words. */
  private Outcome left(Session session, Context context) {
    return stage.setAside(session, context.at(session.pulse().heard().orElse(context.now())));
  }

  /** Who comes gets what waits, else just this. */
  Outcome greeted(Session session, Effect.Say otherwise, Context context) {
    var waiting = rhythm.waiting(context);
    return waiting.isEmpty() ? Outcome.of(session, otherwise) : new Outcome(session, waiting);
  }

  /** Under strain a check-in ends with what is known, and nothing is asked of the member. */
  Optional<Outcome> tended(Session session, Context context) {
    boolean checkIn = stage.passing(session, CheckInDialogue.NAME);
    if (session.open().isPresent() && !checkIn) {
      return Optional.empty();
    }
    var over = checkIn ? stage.setAside(session, context) : Outcome.of(session);
    var tended = rhythm.strained(context.after(over.effects()));
    return tended.isEmpty() ? Optional.empty() : Optional.of(over.then(tended));
  }

  /** What strain puts off while something else goes on: done, and not said. */
  List<Effect> eased(Context context) {
    return rhythm.strained(context).stream()
        .filter(effect -> !(effect instanceof Effect.Say))
        .toList();
  }
}
