package io.careercoach.chart;

import com.ibm.icu.text.DateTimePatternGenerator;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The days to name below a picture: the first and the last of the plan, and round ones between. */
record DayTicks(LocalDate start, LocalDate deadline, LocalDate first, LocalDate last) {
  private static final int MOST = 7;
  private static final List<Period> STEPS =
      List.of(
          Period.ofDays(1),
          Period.ofDays(2),
          Period.ofWeeks(1),
          Period.ofWeeks(2),
          Period.ofMonths(1),
          Period.ofMonths(2),
          Period.ofMonths(3),
          Period.ofMonths(6),
          Period.ofYears(1));

  /** All candidates, the most wanted first. */
  List<LocalDate> wanted() {
    return Stream.concat(Stream.of(deadline, start, last, first), between().stream())
        .distinct()
        .toList();
  }

  private List<LocalDate> between() {
    var days = new ArrayList<LocalDate>();
    var step = step();
    for (var day = from(step); day.isBefore(last); day = day.plus(step)) {
      if (day.isAfter(first)) {
        days.add(day);
      }
    }
    return days;
  }

  private LocalDate from(Period step) {
    if (step.toTotalMonths() == 0) {
      return first;
    }
    var january = first.with(TemporalAdjusters.firstDayOfYear());
    return step.toTotalMonths() >= 12
        ? january.minusYears(Math.floorMod(january.getYear(), step.getYears()))
        : january;
  }

  private Period step() {
    long days = ChronoUnit.DAYS.between(first, last);
    return STEPS.stream()
        .filter(step -> days <= MOST * (step.toTotalMonths() * 30.4 + step.getDays()))
        .findFirst()
        .orElseGet(() -> Period.ofYears((int) Math.ceilDiv(days, MOST * 365L)));
  }

  /**
   * The day and month in the order of {@code locale}, or in figures where {@code letters} lack its
   * names.
   */
  static String label(LocalDate day, Locale locale, Lettering letters) {
    var pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern("MMMd");
    var named = DateTimeFormatter.ofPattern(pattern, locale).format(day);
    return letters.font().canDisplayUpTo(named) < 0
        ? named
        : DateTimeFormatter.ofPattern("MM-dd").format(day);
  }
}
