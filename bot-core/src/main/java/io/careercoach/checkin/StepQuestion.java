package io.careercoach.checkin;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Reading.Unclear;
import io.careercoach.dialogue.Reading.Understood;
import io.careercoach.dialogue.Slot;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.settings.Settings;
import io.careercoach.understand.Appointments;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What is the one next step, and when? */
record StepQuestion(Appointments appointments) implements Question {
  private static final String NOTHING =
      "(no|nope|none|nothing|nothing (yet|now|this week)|not (now|this week)|-)[.!]?";

  @Override
  public Slot<String> slot() {
    return Round.STEP;
  }

  @Override
  public String id() {
    return "checkin.step";
  }

  @Override
  public Phrase wording(Learnt learnt, Context context) {
    return Round.brief(learnt) ? Phrase.of("checkin.step.brief") : Variant.of(id(), context);
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return switch (reply) {
      case Heard.Words(var words)
          when words.text().strip().toLowerCase(Locale.ROOT).matches(NOTHING) ->
          new Understood(learnt.skip(Round.STEP));
      case Heard.Words(var words) -> new Understood(learnt.give(Round.STEP, words.text().strip()));
      case Heard.Chosen _ -> new Unclear();
    };
  }

  /** The step with its day; where none was said, the next day that is no weekend. */
  Optional<Step> step(Learnt learnt, Context context) {
    return learnt
        .get(Round.STEP)
        .map(words ->
            appointments
                .read(words, context.calendar())
                .map(at -> new Step(new Private(words), at.day(), at.time(), true))
                .orElseGet(
                    () -> new Step(new Private(words), workday(context), Optional.empty(), false)));
  }

  private static LocalDate workday(Context context) {
    var weekend = Settings.of(context).quietHours().weekend();
    LocalDate day = context.today().plusDays(1);
    while (weekend.contains(DayOfWeek.from(day))) {
      day = day.plusDays(1);
    }
    return day;
  }
}
