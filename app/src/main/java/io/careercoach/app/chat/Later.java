package io.careercoach.app.chat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads how far the clock is to be moved: {@code 7d}, {@code 1w 2h}, {@code until 2027-01-04}. */
final class Later {
  private static final int MOST_YEARS = 3;
  private static final Pattern STEP =
      Pattern.compile(
          "\\G\\s*(\\d{1,6})\\s*"
              + "(w(?:eeks?)?|d(?:ays?)?|h(?:ours?)?|m(?:in(?:ute)?s?)?)(?=\\s|\\d|$)");
  private static final Pattern UNTIL =
      Pattern.compile("until\\s+(\\d{4}-\\d\\d-\\d\\d)(?:[ t]+(\\d\\d:\\d\\d))?");

  private Later() {}

  /** The moment meant, if it lies ahead and at most three years away. */
  static Optional<ZonedDateTime> than(ZonedDateTime now, String typed) {
    var text = typed.strip().toLowerCase(Locale.ROOT);
    return (text.startsWith("until") ? until(now, text) : steps(now, text))
        .filter(then -> then.isAfter(now) && !then.isAfter(now.plusYears(MOST_YEARS)));
  }

  /** Days and weeks keep the time of day, also when clocks change in between. */
  private static Optional<ZonedDateTime> steps(ZonedDateTime now, String text) {
    var step = STEP.matcher(text);
    var then = now;
    int end = 0;
    while (step.find()) {
      then = then.plus(Long.parseLong(step.group(1)), unit(step.group(2)));
      end = step.end();
    }
    return end == text.length() && end > 0 ? Optional.of(then) : Optional.empty();
  }

  private static ChronoUnit unit(String word) {
    return switch (word.charAt(0)) {
      case 'w' -> ChronoUnit.WEEKS;
      case 'd' -> ChronoUnit.DAYS;
      case 'h' -> ChronoUnit.HOURS;
      default -> ChronoUnit.MINUTES;
    };
  }

  private static Optional<ZonedDateTime> until(ZonedDateTime now, String text) {
    var form = UNTIL.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      var day = LocalDate.parse(form.group(1));
      var time = form.group(2) == null ? LocalTime.MIDNIGHT : LocalTime.parse(form.group(2));
      return Optional.of(day.atTime(time).atZone(now.getZone()));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
