package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads the hours of a week that were not said as such: "4 days of 8 hours", "$21/hr x 40". */
final class WorkHours {

  private static final Set<String> DAYS = OfferWords.words("days of work");
  private static final Phrases<String> OF = OfferWords.phrases("days of hours");
  private static final Phrases<String> TIMES = OfferWords.phrases("multiples before");
  private static final BigDecimal LEAST = BigDecimal.TEN;
  private static final BigDecimal MOST = new BigDecimal(60);
  private static final int REACH = 4;

  private WorkHours() {}

  static Set<String> firstWords() {
    return TIMES.firstWords();
  }

  static Optional<Mark> at(Sentence text, int from) {
    return ofDays(text, from).or(() -> times(text, from));
  }

  private static Optional<Mark> ofDays(Sentence text, int from) {
    Optional<PayNumber> days =
        PayNumber.at(text, from).filter(number -> DAYS.contains(text.word(number.end())));
    int of = days.map(number -> OfferWords.PERIODS.skip(text, number.end() + 1)).orElse(from);
    int each = OF.skip(text, of);
    return PayNumber.at(text, each)
        .filter(number -> days.isPresent() && each > of && isHours(text, number.end()))
        .map(number ->
            hours(number.value().multiply(days.orElseThrow().value()), from, number.end() + 1));
  }

  private static boolean isHours(Sentence text, int at) {
    return OfferWords.TIME_UNITS
        .at(text, at)
        .filter(unit -> unit.meaning() == PayPeriod.HOUR)
        .isPresent();
  }

  private static Optional<Mark> times(Sentence text, int from) {
    int number = TIMES.skip(text, from);
    if (number == from) {
      return Optional.empty();
    }
    boolean hourly =
        IntStream.range(from - REACH, from)
            .mapToObj(i -> OfferWords.PERIODS.at(text, i))
            .flatMap(Optional::stream)
            .anyMatch(hit -> hit.end() == from && hit.meaning() == PayPeriod.HOUR);
    return PayNumber.at(text, number)
        .filter(hours -> hourly && !hours.scaled())
        .filter(hours -> hours.value().compareTo(LEAST) >= 0 && hours.value().compareTo(MOST) <= 0)
        .map(hours -> hours(hours.value(), from, hours.end()));
  }

  private static Mark hours(BigDecimal number, int from, int end) {
    return new TimeCount(number, PayPeriod.HOUR, true, from, end);
  }
}
