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
import java.util.regex.Pattern;

/** Reads when a next step is to be done: "Tuesday at 10", "after lunch on Wednesday". */
public final class Appointments {

  private static final Set<String> LAST = Lexicon.of("weekdays").words("over");

  /** What parted the day from the rest. */
  private static final Pattern LEFT = Pattern.compile("^[\\s,;:–-]+");

  /** The first day that is named and not past, with its time; without a day nothing. */
  public Optional<Appointment> read(String text, Calendar calendar) {
    Sentence said = Sentence.of(text);
    // a step that begins with "Read" asks for it, though the word could be past
    Sentence sentence = said.is(0, "read") ? said.part(1, said.size()) : said;
    Optional<ClockTimes.Found> clock = ClockTimes.find(sentence);
    // a time beside a day would be read as a day of the month
    Sentence days = clock.map(found -> without(sentence, found)).orElse(sentence);
    Optional<LocalTime> time =
        clock
            .map(found -> found.time(sentence))
            .or(() -> DayPart.between(sentence, 0, sentence.size()).map(DayPart::usual));
    return day(days, calendar)
        .or(() -> named(days, clock.map(ClockTimes.Found::from).orElse(-1), calendar))
        .map(day -> new Appointment(day, time));
  }

  /** The text without the words for its day, where it names one besides what is to be done. */
  public String undated(String text, Calendar calendar) {
    Sentence said = Sentence.of(text);
    Sentence days = ClockTimes.find(said).map(found -> without(said, found)).orElse(said);
    return Deadlines.all(days, calendar).stream()
        .findFirst()
        .map(day -> without(text, days, day))
        .filter(rest -> rest.codePoints().anyMatch(Character::isLetter))
        .orElse(text);
  }

  private static String without(String text, Sentence days, Statement day) {
    String before = text.substring(0, days.tokens().get(day.from()).start());
    String behind = text.substring(days.tokens().get(day.end() - 1).end());
    return (before.stripTrailing() + " " + LEFT.matcher(behind).replaceFirst("")).strip();
  }

  private static Sentence without(Sentence text, ClockTimes.Found found) {
    List<Token> tokens = new ArrayList<>(text.tokens().subList(0, found.from()));
    tokens.addAll(text.tokens().subList(found.clock().end(), text.size()));
    return new Sentence(text.text(), tokens);
  }

  private static Optional<LocalDate> day(Sentence text, Calendar calendar) {
    return Deadlines.all(text, calendar).stream()
        .filter(said -> !isTold(text, said))
        .flatMap(said -> day(said).stream())
        .filter(day -> !day.isBefore(calendar.today()))
        .findFirst();
  }

  private static boolean isTold(Sentence text, Statement said) {
    return said.strength() != Statement.Strength.DEMANDED
        && PastTense.isToldBefore(text, said.from());
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

  /** A weekday that a deadline would not have: "after Tuesday's meeting", "Wed at 4". */
  private static Optional<LocalDate> named(Sentence text, int clock, Calendar calendar) {
    for (int i = 0; i < text.size(); i++) {
      Optional<DayOfWeek> day = WeekTimes.weekday(text.word(i));
      boolean said = DateWords.standsAlone(text.word(i)) || isTimed(text, i, clock);
      boolean past = text.isAny(i - 1, LAST) || PastTense.isToldBefore(text, i);
      if (day.isPresent() && said && !past) {
        return day.map(found -> Weekdays.coming(found, calendar));
      }
    }
    return Optional.empty();
  }

  /** Short names such as "sat" are days where a time follows. */
  private static boolean isTimed(Sentence text, int at, int clock) {
    boolean linked = text.is(at + 1, "at") || text.is(at + 1, ",");
    return clock == (linked ? at + 2 : at + 1) || DayPart.at(text, at + 1).isPresent();
  }
}
