package io.careercoach.understand;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a time that is over or running from words: "2026", "since March", "last quarter", "April to
 * June". A month without its year is the latest one that has begun.
 */
public final class Stretches {
  private static final Pattern FROM_TO =
      Pattern.compile(
          "(?:from |between )?(.+?)(?: (?:to|until|till|and|-|–) |(?<=\\p{L})[-–](?=\\p{L}))(.+)");
  private static final Pattern SO_MANY =
      Pattern.compile("(?:last|past) (\\w+) (week|month|year)s?");
  private static final Pattern ONE = Pattern.compile("(this|last|past) (week|month|quarter|year)");
  private static final Pattern QUARTER = Pattern.compile("q([1-4])(?: (\\d{4}))?");
  private static final Pattern MONTH =
      Pattern.compile("(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?(\\p{L}{3,9})\\.?(?: (\\d{4}))?");

  private final LocalDate today;

  public Stretches(LocalDate today) {
    this.today = today;
  }

  public Optional<Stretch> read(String words) {
    String said =
        words.strip().toLowerCase(Locale.ROOT).replaceFirst("^(?:of|in|for|over|during) ", "");
    String bare = said.replaceFirst("^the ", "");
    try {
      return (bare.startsWith("since ")
              ? point(bare.substring(6))
                  .or(() -> running(bare.substring(6)))
                  .map(point -> new Stretch(point.first(), today))
              : point(bare).or(() -> running(bare)).or(() -> between(bare)))
          .filter(stretch -> !stretch.first().isAfter(stretch.last()))
          .filter(stretch -> !stretch.first().isAfter(today));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private Optional<Stretch> between(String said) {
    Matcher both = FROM_TO.matcher(said);
    return both.matches()
        ? point(both.group(2))
            .flatMap(last ->
                point(both.group(1))
                    .map(first ->
                        first.first().isAfter(last.last()) && !hasYear(both.group(1))
                            ? new Stretch(first.first().minusYears(1), last.last())
                            : new Stretch(first.first(), last.last())))
        : Optional.empty();
  }

  private Optional<Stretch> running(String said) {
    Matcher many = SO_MANY.matcher(said);
    if (many.matches()) {
      String count = many.group(1);
      int number =
          count.matches("\\d{1,3}")
              ? Integer.parseInt(count)
              : NumberWords.ONES.getOrDefault(count, 0);
      return number < 1 ? Optional.empty() : Optional.of(back(number, many.group(2)));
    }
    Matcher one = ONE.matcher(said);
    if (!one.matches()) {
      return Optional.empty();
    }
    boolean current = one.group(1).equals("this");
    return Optional.of(
        one.group(1).equals("past") ? back(1, one.group(2)) : whole(one.group(2), current ? 0 : 1));
  }

  /** So many weeks, months or years up to today. */
  private Stretch back(int number, String unit) {
    return new Stretch(ago(number, unit), today);
  }

  private LocalDate ago(int number, String unit) {
    return switch (unit) {
      case "week" -> today.minusWeeks(number);
      case "month" -> today.minusMonths(number);
      case "quarter" -> today.minusMonths(3L * number);
      default -> today.minusYears(number);
    };
  }

  /** A whole week, month, quarter or year; how many ago. */
  private Stretch whole(String unit, int ago) {
    LocalDate day = ago(ago, unit);
    return switch (unit) {
      case "week" -> {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        yield new Stretch(monday, monday.plusDays(6));
      }
      case "month" -> Stretch.months(YearMonth.from(day), YearMonth.from(day));
      case "quarter" -> quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
      default -> year(day.getYear());
    };
  }

  /** A named day, month, quarter or year. */
  private Optional<Stretch> point(String said) {
    if (said.matches("\\d{4}-\\d{2}-\\d{2}")) {
      LocalDate day = LocalDate.parse(said);
      return Optional.of(new Stretch(day, day));
    }
    if (said.matches("(?:19|20)\\d{2}")) {
      return Optional.of(year(Integer.parseInt(said)));
    }
    Matcher quarter = QUARTER.matcher(said);
    if (quarter.matches()) {
      int number = Integer.parseInt(quarter.group(1));
      return Optional.of(
          latest(
              quarter(said(quarter.group(2)).orElse(today.getYear()), number), quarter.group(2)));
    }
    Matcher month = MONTH.matcher(said);
    return month.matches() ? named(month) : Optional.empty();
  }

  private Optional<Stretch> named(Matcher said) {
    return Arrays.stream(Month.values())
        .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(said.group(2)))
        .findFirst()
        .map(month -> YearMonth.of(said(said.group(3)).orElse(today.getYear()), month))
        .map(month ->
            said(said.group(1))
                .map(month::atDay)
                .map(day -> new Stretch(day, day))
                .orElseGet(() -> Stretch.months(month, month)))
        .map(stretch -> latest(stretch, said.group(3)));
  }

  /** The one that has begun, where no year was said. */
  private Stretch latest(Stretch stretch, @Nullable String year) {
    return year == null && stretch.first().isAfter(today)
        ? new Stretch(stretch.first().minusYears(1), stretch.last().minusYears(1))
        : stretch;
  }

  private static boolean hasYear(String words) {
    return words.matches(".*\\d{4}.*");
  }

  private static Optional<Integer> said(@Nullable String digits) {
    return Optional.ofNullable(digits).map(Integer::valueOf);
  }

  private static Stretch year(int year) {
    return Stretch.months(YearMonth.of(year, 1), YearMonth.of(year, 12));
  }

  private static Stretch quarter(int year, int number) {
    return Stretch.months(YearMonth.of(year, number * 3 - 2), YearMonth.of(year, number * 3));
  }
}
