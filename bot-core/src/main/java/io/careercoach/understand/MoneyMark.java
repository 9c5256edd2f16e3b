package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads an amount of money: "€48k", "NOK 620 000", "2.700 € per month", "12.5 LPA". */
final class MoneyMark {

  private static final Phrases<String> BEHIND = OfferWords.phrases("behind amounts");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final BigDecimal LEAST = new BigDecimal(1000);

  private MoneyMark() {}

  static Optional<Mark> at(Sentence text, int from) {
    Optional<Phrases.Hit<String>> before = currency(text, from);
    int start = before.map(Phrases.Hit::end).orElse(from);
    return PayNumber.rangeAt(text, start).flatMap(n -> money(text, from, start, before, n));
  }

  private static Optional<Mark> money(
      Sentence text, int from, int start, Optional<Phrases.Hit<String>> before, PayNumber number) {
    boolean indian =
        text.is(number.end() - 1, "lpa") || text.word(number.end() - 1).startsWith("la");
    Optional<Phrases.Hit<String>> behind = currency(text, number.end());
    int afterCurrency = behind.map(Phrases.Hit::end).orElse(number.end());
    Optional<PayNumber> late = lateScale(text, number, afterCurrency);
    PayNumber whole = late.orElse(number);
    int end = late.map(PayNumber::end).orElse(afterCurrency);
    Optional<Phrases.Hit<PayPeriod>> period = period(text, end);
    Optional<String> currency =
        better(before, behind).or(() -> indian ? Optional.of("INR") : Optional.empty());
    boolean year = YEAR.matcher(text.word(start)).matches() && start + 1 == number.end();
    boolean big = whole.value().compareTo(LEAST) >= 0 && !year;
    boolean sure = currency.isPresent() || whole.scaled() || (period.isPresent() && !year);
    return sure || big
        ? Optional.of(
            new PayAmount(
                whole.value(),
                currency,
                period
                    .map(Phrases.Hit::meaning)
                    .or(() ->
                        text.is(number.end() - 1, "lpa")
                            ? Optional.of(PayPeriod.YEAR)
                            : Optional.empty()),
                whole.ranged(),
                from,
                period.map(Phrases.Hit::end).orElse(end)))
        : Optional.empty();
  }

  /** "$ … USD": the name behind is plainer than the sign before. */
  private static Optional<String> better(
      Optional<Phrases.Hit<String>> before, Optional<Phrases.Hit<String>> behind) {
    return behind.or(() -> before).map(Phrases.Hit::meaning);
  }

  private static Optional<Phrases.Hit<String>> currency(Sentence text, int at) {
    return OfferWords.CURRENCIES
        .at(text, at)
        .filter(hit ->
            !OfferWords.AMBIGUOUS_CURRENCIES.contains(text.word(at)) || besides(text, at, hit));
  }

  private static boolean besides(Sentence text, int at, Phrases.Hit<String> hit) {
    return text.isNumber(hit.end()) || text.isNumber(at - 1) || text.isNumber(at - 2);
  }

  /** "60 €k" and "60T€" have their thousands around the sign. */
  private static Optional<PayNumber> lateScale(Sentence text, PayNumber number, int at) {
    boolean scale = !number.scaled() && at > number.end() && text.is(at, "k") && text.isGlued(at);
    return scale
        ? Optional.of(new PayNumber(number.value().multiply(LEAST), true, number.ranged(), at + 1))
        : Optional.empty();
  }

  private static Optional<Phrases.Hit<PayPeriod>> period(Sentence text, int at) {
    int open = text.is(at, "(") || text.is(at, ",") ? at + 1 : at;
    for (int i :
        new int[] {at, open, BEHIND.skip(text, at), BEHIND.skip(text, BEHIND.skip(text, at))}) {
      Optional<Phrases.Hit<PayPeriod>> hit = OfferWords.PERIODS.at(text, i);
      if (hit.isPresent() && (i != open || i == at || isClosed(text, hit.get().end()))) {
        return hit;
      }
    }
    return Optional.empty();
  }

  private static boolean isClosed(Sentence text, int at) {
    return text.is(at, ")") || at >= text.size();
  }
}
