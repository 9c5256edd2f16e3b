package io.careercoach.understand;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads when a next step is to be done: "Tuesday at 10", "after lunch on Wednesday". */
public final class Appointments {

  private static final Set<String> LAST = Set.of("last", "past", "previous", "since");

  /** The first day that is named and not past, with its time; without a day nothing. */
  public Optional<Appointment> read(String text, Calendar calendar) {
    Sentence sentence = Sentence.of(text);
    Optional<ClockTimes.Found> clock = ClockTimes.find(sentence);
    // a time beside a day would be read as a day of the month
    Sentence days = clock.map(found -> without(sentence, found)).orElse(sentence);
    Optional<LocalTime> time =
        clock
            .map(found -> time(sentence, found))
            .or(() -> DayPart.between(sentence, 0, sentence.size()).map(DayPart::usual));
    return day(days, calendar).map(day -> new Appointment(day, time));
  }

  /** "from 2 to 3 pm" begins at two in the afternoon. */
  private static LocalTime time(Sentence text, ClockTimes.Found found) {
    return HourRanges.at(text, found.from())
        .filter(range -> range.end() > found.clock().end())
        .map(range -> range.range().from())
        .orElseGet(() -> found.time(text));
  }

  private static Sentence without(Sentence text, ClockTimes.Found found) {
    int end =
        HourRanges.at(text, found.from()).map(HourRanges.Found::end).orElse(found.clock().end());
    List<Token> tokens = new ArrayList<>(text.tokens().subList(0, found.from()));
    tokens.addAll(text.tokens().subList(end, text.size()));
    return new Sentence(text.text(), List.copyOf(tokens));
  }

  private static Optional<LocalDate> day(Sentence text, Calendar calendar) {
    return Deadlines.all(text, calendar).stream()
        .flatMap(said -> day(said).stream())
        .filter(day -> !day.isBefore(calendar.today()))
        .findFirst()
        .or(() -> named(text, calendar));
  }

  /** The first day of a range or a weekend, the Monday of a week, and no day of a longer time. */
  private static Optional<LocalDate> day(Statement said) {
    LocalDate day = said.deadline().day();
    if (said.deadline().start().isPresent()) {
      return said.deadline().start();
    }
    long days = ChronoUnit.DAYS.between(said.first(), day);
    if (days == 6) {
      return Optional.of(said.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)));
    }
    if (days == 1 && said.first().getDayOfWeek() == DayOfWeek.SATURDAY) {
      return Optional.of(said.first());
    }
    return days <= 0 || said.deadline().certain() ? Optional.of(day) : Optional.empty();
  }

  /** A weekday that a deadline would not have: "after Tuesday's meeting", "every Monday". */
  private static Optional<LocalDate> named(Sentence text, Calendar calendar) {
    for (int i = 0; i < text.size(); i++) {
      Optional<DayOfWeek> day =
          DateWords.standsAlone(text.word(i)) ? WeekTimes.weekday(text.word(i)) : Optional.empty();
      if (day.isPresent() && !text.isAny(i - 1, LAST) && !PastTense.isToldBefore(text, i)) {
        return day.map(found -> Weekdays.coming(found, calendar));
      }
    }
    return Optional.empty();
  }
}
