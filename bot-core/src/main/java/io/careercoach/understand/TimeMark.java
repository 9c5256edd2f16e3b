package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads a length or a count of time: "25 days", "37.5-hour week", "twice a week". */
final class TimeMark {

  private static final Phrases<String> OF_A_MONTH = OfferWords.phrases("of a month");
  private static final Phrases<String> HALVES = OfferWords.phrases("halves");
  private static final Set<String> AFTER_NUMBERS = OfferWords.words("only after numbers");
  private static final BigDecimal WORK_WEEK = new BigDecimal(5);
  private static final Set<PayPeriod> SHORT = Set.of(PayPeriod.WEEK);

  private TimeMark() {}

  static Set<String> firstWords() {
    Set<String> words = new HashSet<>(OfferWords.TIMES_A_WEEK.firstWords());
    words.addAll(HALVES.firstWords());
    return words;
  }

  static Optional<Mark> at(Sentence text, int from) {
    Optional<Phrases.Hit<BigDecimal>> often = OfferWords.TIMES_A_WEEK.at(text, from);
    if (often.isPresent()) {
      return Optional.of(
          new TimeCount(often.get().meaning(), PayPeriod.DAY, true, from, often.get().end()));
    }
    Optional<Mark> share = shareOfMonth(text, from);
    if (share.isPresent()) {
      return share;
    }
    Optional<PayNumber> number = number(text, from).filter(n -> !n.scaled());
    return number.flatMap(n -> counted(text, from, n));
  }

  /** "50 % of a monthly salary". */
  private static Optional<Mark> shareOfMonth(Sentence text, int from) {
    return PercentMark.read(text, from)
        .filter(p -> OF_A_MONTH.skip(text, p.end()) > p.end())
        .map(p ->
            new TimeCount(
                p.value().movePointLeft(2),
                PayPeriod.MONTH,
                false,
                from,
                OF_A_MONTH.skip(text, p.end())));
  }

  private static Optional<PayNumber> number(Sentence text, int from) {
    int half = HALVES.skip(text, from);
    if (half > from && OfferWords.TIME_UNITS.at(text, half).isPresent()) {
      return Optional.of(new PayNumber(new BigDecimal("0.5"), false, false, half));
    }
    boolean article = text.is(from, "a") || text.is(from, "an");
    boolean unit =
        OfferWords.TIME_UNITS.at(text, from + 1).isPresent()
            && !AFTER_NUMBERS.contains(text.word(from + 1));
    boolean period = OfferWords.PERIODS.at(text, from).isPresent();
    return article && unit && !period
        ? Optional.of(new PayNumber(BigDecimal.ONE, false, false, from + 1))
        : article ? articleMonth(text, from) : PayNumber.rangeAt(text, from);
  }

  /** "a month's salary" and "a month bonus" are a length; "a month" alone says how often. */
  private static Optional<PayNumber> articleMonth(Sentence text, int from) {
    boolean salary =
        text.word(from + 1).startsWith("month")
                && (text.word(from + 1).endsWith("'s") || text.word(from + 2).startsWith("salar"))
            || text.is(from + 1, "month") && text.isAny(from + 2, Set.of("pay", "bonus", "'"));
    return salary
        ? Optional.of(new PayNumber(BigDecimal.ONE, false, false, from + 1))
        : Optional.empty();
  }

  private static Optional<Mark> counted(Sentence text, int from, PayNumber number) {
    int hyphen = text.is(number.end(), "-") ? number.end() + 1 : number.end();
    int unitAt = text.isAny(hyphen, Set.of("full", "paid", "whole", "of")) ? hyphen + 1 : hyphen;
    return OfferWords.TIME_UNITS
        .at(text, unitAt)
        .map(unit -> {
          int end = unit.end();
          boolean named = text.is(end, "-") && text.is(end + 1, "week") || text.is(end, "week");
          int weekEnd = named ? (text.is(end, "-") ? end + 2 : end + 1) : end;
          Optional<Phrases.Hit<PayPeriod>> per = OfferWords.PERIODS.at(text, end);
          boolean weekly = named || per.filter(p -> SHORT.contains(p.meaning())).isPresent();
          int stop = per.map(Phrases.Hit::end).orElse(weekEnd);
          boolean daily =
              unit.meaning() == PayPeriod.HOUR
                  && per.filter(p -> p.meaning() == PayPeriod.DAY).isPresent();
          BigDecimal value = daily ? number.value().multiply(WORK_WEEK) : number.value();
          return new TimeCount(value, unit.meaning(), weekly, from, stop);
        });
  }
}
