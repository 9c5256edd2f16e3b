package io.careercoach.checkin;

import io.careercoach.dialogue.Context;
import io.careercoach.understand.Deadline;
import io.careercoach.understand.Deadlines;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the first day back: "until 10 January", "for two weeks", "next week". */
record Return(Deadlines deadlines) {
  /** So long a pause may be; who is away longer can pause again. */
  private static final Period LONGEST = Period.ofYears(1);

  private static final Pattern SPAN =
      Pattern.compile(
          "(\\d{1,3}|an?|one|two|three|four|five|six|the next|next|this)?\\s*\\b"
              + "(day|week|fortnight|month|year)s?\\b");
  private static final Map<String, Integer> NUMBERS =
      Map.of("two", 2, "three", 3, "four", 4, "five", 5, "six", 6);
  private static final Pattern UNTIL =
      Pattern.compile(".*?\\b(until|till|til|up to|back (?:on|in)|before)\\b(.*)", Pattern.DOTALL);

  /** "-3 weeks" is no time to come. */
  private static final Pattern BACKWARDS = Pattern.compile("^(?:for )?[-−]\\s*\\d");

  /** Whether the words name any time at all. */
  static boolean named(String words) {
    String text = words.toLowerCase(Locale.ROOT);
    return UNTIL.matcher(text).matches()
        || SPAN.matcher(text).find()
        || text.matches(".*(\\d|\\bfor\\b|day\\b|tomorrow).*");
  }

  Optional<LocalDate> read(String words, Context context) {
    String text = words.toLowerCase(Locale.ROOT).strip();
    if (BACKWARDS.matcher(text).find()) {
      return Optional.empty();
    }
    Matcher until = UNTIL.matcher(text);
    var back =
        until.matches()
            ? until(until.group(2).strip(), context)
            : span(text, context).or(() -> over(text, context));
    return back.filter(
        day -> day.isAfter(context.today()) && !day.isAfter(context.today().plus(LONGEST)));
  }

  /** "Until February" is over as February begins: on the day after the last one before it. */
  private Optional<LocalDate> until(String date, Context context) {
    return deadlines
        .read("before " + date, context.calendar())
        .map(last -> last.day().plusDays(1))
        .or(() -> deadlines.read(date, context.calendar()).map(Deadline::day));
  }

  /** A length of time that begins today. */
  private static Optional<LocalDate> span(String text, Context context) {
    Matcher span = SPAN.matcher(text);
    if (!span.find() || span.group().matches("(next|this) .*")) {
      return Optional.empty();
    }
    String count = Optional.ofNullable(span.group(1)).orElse("1");
    int many = count.matches("\\d+") ? Integer.parseInt(count) : NUMBERS.getOrDefault(count, 1);
    LocalDate today = context.today();
    return Optional.of(
        switch (span.group(2)) {
          case "day" -> today.plusDays(many);
          case "week" -> today.plusWeeks(many);
          case "fortnight" -> today.plusWeeks(2L * many);
          case "month" -> today.plusMonths(many);
          default -> today.plusYears(many);
        });
  }

  /** A day is the first day back; after a week or a month it is the day behind it. */
  private Optional<LocalDate> over(String text, Context context) {
    boolean period = text.matches(".*\\b(next|this) (week|month)\\b.*");
    return deadlines
        .read(text, context.calendar())
        .map(read -> period ? read.day().plusDays(1) : read.day());
  }
}
