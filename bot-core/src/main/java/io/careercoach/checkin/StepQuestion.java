package io.careercoach.checkin;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Slot;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.settings.Settings;
import io.careercoach.understand.Appointments;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** What is the one next step, and when? */
record StepQuestion(Appointments appointments) implements Question {
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
    return Nothing.orWords(Round.STEP, reply, learnt);
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
