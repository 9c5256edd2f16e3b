package io.careercoach.record;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Reading.Unclear;
import io.careercoach.dialogue.Reading.Understood;
import io.careercoach.dialogue.Slot;
import io.careercoach.understand.Stretch;
import io.careercoach.understand.Stretches;
import java.time.LocalDate;
import java.util.Optional;

/** Of which time is all to be erased? */
record ForgetTimeQuestion() implements Question {
  static final Slot<Stretch> TIME =
      new Slot<>(
          "time",
          days -> days.first() + " " + days.last(),
          text ->
              new Stretch(
                  LocalDate.parse(text.substring(0, text.indexOf(' '))),
                  LocalDate.parse(text.substring(text.indexOf(' ') + 1))));

  @Override
  public Slot<Stretch> slot() {
    return TIME;
  }

  @Override
  public String id() {
    return "forget.time";
  }

  @Override
  public boolean required() {
    return true;
  }

  @Override
  public boolean applies(Learnt learnt, Context context) {
    return learnt.get(ForgetWhatQuestion.WHAT).filter(ForgetWhatQuestion.TIME::equals).isPresent();
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return reply instanceof Heard.Words(var words)
        ? days(words.text(), context)
            .<Reading>map(days -> new Understood(learnt.give(TIME, days)))
            .orElseGet(Unclear::new)
        : new Unclear();
  }

  static Optional<Stretch> days(String words, Context context) {
    return switch (words.strip().toLowerCase(context.locale())) {
      case "today" -> Optional.of(new Stretch(context.today(), context.today()));
      case "yesterday" ->
          Optional.of(new Stretch(context.today().minusDays(1), context.today().minusDays(1)));
      default -> new Stretches(context.today()).read(words).map(days -> days.upTo(context.today()));
    };
  }
}
