package io.careercoach.goal;

import static io.careercoach.goal.Draft.DEADLINE;
import static io.careercoach.goal.Draft.DEADLINE_MEANT;

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
import io.careercoach.understand.Deadlines;
import java.time.LocalDate;
import java.util.List;

/** Is that the date you mean? Asked where it is past, or more than three years away. */
record DateCheck(Deadlines deadlines) implements Question {
  private static final int FAR_YEARS = 3;

  static boolean doubtful(LocalDate day, LocalDate today) {
    return day.isBefore(today) || day.isAfter(today.plusYears(FAR_YEARS));
  }

  @Override
  public Slot<LocalDate> slot() {
    return DEADLINE_MEANT;
  }

  @Override
  public String id() {
    return "goal.date";
  }

  @Override
  public boolean counts() {
    return false;
  }

  @Override
  public boolean required() {
    return true;
  }

  @Override
  public boolean applies(Learnt learnt, Context context) {
    return learnt.get(DEADLINE).filter(day -> doubtful(day, context.today())).isPresent();
  }

  @Override
  public Phrase wording(Learnt learnt, Context context) {
    LocalDate day = day(learnt, context);
    return Phrase.of(
        day.isBefore(context.today()) ? "goal.date.past" : "goal.date.far", "day", day);
  }

  @Override
  public List<Option<Phrase>> options(Learnt learnt, Context context) {
    LocalDate day = day(learnt, context);
    return day.isBefore(context.today())
        ? List.of(option("next", "day", nextTime(day, context.today())), option("open"))
        : List.of(option("keep"), option("open"));
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    LocalDate day = day(learnt, context);
    return switch (reply) {
      case Heard.Chosen(var key, _) ->
          switch (key) {
            case "keep" -> meant(learnt, day);
            case "next" -> meant(learnt, nextTime(day, context.today()));
            case "open" -> new Understood(learnt.skip(DEADLINE).skip(DEADLINE_MEANT));
            default -> new Unclear();
          };
      case Heard.Words(var words) ->
          deadlines
              .read(words.text(), context.calendar())
              .<Reading>map(read ->
                  new Understood(
                      Sentence.day(learnt, read, DEADLINE), Sentence.notes(read, context)))
              .orElseGet(Unclear::new);
    };
  }

  private static Reading meant(Learnt learnt, LocalDate day) {
    return new Understood(learnt.give(DEADLINE, day).give(DEADLINE_MEANT, day, DEADLINE));
  }

  private static LocalDate day(Learnt learnt, Context context) {
    return learnt.get(DEADLINE).orElse(context.today());
  }

  /** The same day in the first year in which it is not past. */
  private static LocalDate nextTime(LocalDate day, LocalDate today) {
    LocalDate sameYear = day.withYear(today.getYear());
    return sameYear.isBefore(today) ? sameYear.plusYears(1) : sameYear;
  }
}
