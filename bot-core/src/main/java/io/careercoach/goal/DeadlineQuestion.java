package io.careercoach.goal;

import static io.careercoach.goal.Draft.DEADLINE;

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
import io.careercoach.understand.Deadline;
import io.careercoach.understand.Deadlines;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/** By when? A date in any wording; one that is not understood is asked for, never guessed. */
record DeadlineQuestion(Deadlines deadlines) implements Question {

  @Override
  public Slot<LocalDate> slot() {
    return DEADLINE;
  }

  @Override
  public String id() {
    return "goal.deadline";
  }

  @Override
  public Optional<Phrase> field() {
    return Optional.of(Phrase.of("goal.label.deadline"));
  }

  @Override
  public List<Option<Phrase>> rescue(Learnt learnt, Context context) {
    boolean late = context.today().getMonth().compareTo(Month.OCTOBER) >= 0;
    return List.of(
        option("month"),
        option("quarter"),
        option("half"),
        option(late ? "next-year" : "year"),
        option("open.pick"));
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    LocalDate today = context.today();
    return switch (reply) {
      case Heard.Words(var words) ->
          day(words.text(), context)
              .<Reading>map(read ->
                  new Understood(
                      Sentence.day(learnt, read, DEADLINE), Sentence.notes(read, context)))
              .orElseGet(Unclear::new);
      case Heard.Chosen(var key, _) ->
          switch (key) {
            case "month" -> picked(learnt, today.plusMonths(1));
            case "quarter" -> picked(learnt, today.plusMonths(3));
            case "half" -> picked(learnt, today.plusMonths(6));
            case "year" -> picked(learnt, LocalDate.of(today.getYear(), Month.DECEMBER, 31));
            case "next-year" ->
                picked(learnt, LocalDate.of(today.getYear() + 1, Month.DECEMBER, 31));
            case "open.pick" -> new Understood(learnt.skip(DEADLINE));
            default -> new Unclear();
          };
    };
  }

  /** Here even "three months" is a date. */
  private Optional<Deadline> day(String words, Context context) {
    return deadlines
        .read(words, context.calendar())
        .or(() -> deadlines.read("in " + words, context.calendar()));
  }

  private static Reading picked(Learnt learnt, LocalDate day) {
    return new Understood(
        learnt.without(Draft.LATER).without(Draft.DEADLINE_MEANT).give(DEADLINE, day),
        List.of(Phrase.of("goal.read.day", "day", day)));
  }
}
