package io.careercoach.checkin;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.goal.Sequel;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import java.util.List;
import java.util.Optional;

/** When the check-in about a new goal comes; whoever has not begun is offered it, once. */
public record FirstCheckIn(CheckInRhythm rhythm) implements Sequel {
  @Override
  public Optional<Phrase> said(boolean first, Context context) {
    boolean begun = context.begun().isPresent();
    boolean asked = !CheckIn.all(context).isEmpty();
    return rhythm.upcoming(2, context.after(List.of(new Effect.Begin()))).stream()
        .filter(_ -> begun || first)
        .filter(due -> asked || !first || !context.day(due).equals(context.today()))
        .findFirst()
        .map(due ->
            Phrase.of(begun ? "checkin.next" : "outlook.offer", "when", Closing.at(due, context)));
  }

  @Override
  public Optional<Option<Phrase>> offer(boolean first, Context context) {
    return first && context.begun().isEmpty()
        ? Optional.of(new Option<>("/begin weekly", Phrase.of("outlook.weekly")))
        : Optional.empty();
  }
}
