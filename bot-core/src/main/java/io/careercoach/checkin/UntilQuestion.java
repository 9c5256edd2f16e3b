package io.careercoach.checkin;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Reading.Unclear;
import io.careercoach.dialogue.Reading.Understood;
import io.careercoach.dialogue.Slot;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import java.time.LocalDate;
import java.util.List;

/** Until when is the coach to be quiet? The day that is named is the first day back. */
record UntilQuestion(Return back) implements Question {
  static final Slot<LocalDate> BACK = Slot.day("back");

  @Override
  public Slot<LocalDate> slot() {
    return BACK;
  }

  @Override
  public String id() {
    return "pause.when";
  }

  @Override
  public List<Option<Phrase>> options(Learnt learnt, Context context) {
    LocalDate today = context.today();
    return List.of(
        until("week", today.plusWeeks(1)),
        until("fortnight", today.plusWeeks(2)),
        until("month", today.plusMonths(1)));
  }

  private Option<Phrase> until(String label, LocalDate day) {
    return new Option<>(day.toString(), Phrase.of(id() + "." + label));
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return switch (reply) {
      case Heard.Chosen(var key, _) -> new Understood(learnt.give(BACK, LocalDate.parse(key)));
      case Heard.Words(var words) ->
          back.read(words.text(), context)
              .<Reading>map(day -> new Understood(learnt.give(BACK, day)))
              .orElseGet(Unclear::new);
    };
  }
}
