package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Slot;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.understand.Deadline;
import io.careercoach.understand.GoalReading;
import io.careercoach.understand.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes into the draft all that one sentence about a goal says. */
final class Sentence {
  /** A date with its year needs no explanation of how it was read. */
  private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

  private Sentence() {}

  /**
   * Takes the outcome and, where they were said, measure, deadline and reason; all of it goes back
   * together.
   */
  static Reading take(Learnt learnt, GoalReading reading, Slot<?> from, Context context) {
    var notes = new ArrayList<Phrase>();
    Learnt more = learnt.give(Draft.OUTCOME, title(reading.outcome()), from);
    notes.addAll(GoalLines.recall(more, context));
    if (reading.measure().filter(Sentence::means).isPresent()) {
      more =
          more.give(
              Draft.MEASURE, UnitPhrase.whole(reading.measure().get(), reading.outcome()), from);
    }
    if (reading.deadline().isPresent()) {
      more = day(more, reading.deadline().get(), from);
      note(reading.deadline().get(), context).ifPresent(notes::add);
    }
    if (reading.reason().isPresent()) {
      more = more.give(Draft.WHY, reading.reason().get(), from);
    }
    return new Reading.Understood(more, notes);
  }

  /** In a sentence, a bare number ("a team of five") measures nothing. */
  private static boolean means(Measure measure) {
    return switch (measure) {
      case Measure.Count(var baseline, _, var unit, var per) ->
          !unit.isBlank() || baseline.isPresent() || per.isPresent();
      case Measure.Level _, Measure.YesNo _ -> true;
    };
  }

  static Learnt day(Learnt learnt, Deadline deadline, Slot<?> from) {
    return learnt
        .without(Draft.LATER)
        .without(Draft.DEADLINE_MEANT)
        .give(Draft.DEADLINE, deadline.day(), from);
  }

  /** How a date was read; one that will be questioned anyway is not told twice. */
  static Optional<Phrase> note(Deadline deadline, Context context) {
    if (DateCheck.doubtful(deadline.day(), context.today())) {
      return Optional.empty();
    }
    return Optional.of(note(deadline, "goal.read.day.unsure"));
  }

  /** With the sentence that says how it can be changed, where it could mean another day. */
  static Phrase note(Deadline deadline, String unsure) {
    return deadline.certain() && YEAR.matcher(deadline.words()).find()
        ? Phrase.of("goal.read.day", "day", deadline.day())
        : Phrase.of(unsure, "words", new Private(deadline.words()), "day", deadline.day());
  }

  static List<Phrase> notes(Deadline deadline, Context context) {
    return note(deadline, context).map(List::of).orElse(List.of());
  }

  private static String title(String outcome) {
    String bare = outcome.strip().replaceAll("(?<![.!])[.!]+$", "");
    return bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
  }
}
