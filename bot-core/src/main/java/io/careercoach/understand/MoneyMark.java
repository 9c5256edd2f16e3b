package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads an amount of money: "€48k", "NOK 620 000", "2.700 € per month", "12.5 LPA". */
final class MoneyMark {

  private static final Phrases<String> TAXED = OfferWords.phrases("gross or net");
  private static final Phrases<String> BEHIND = OfferWords.phrases("behind amounts");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final BigDecimal LEAST = new BigDecimal(1000);

  private MoneyMark() {}

  static Optional<Mark> at(Sentence text, int from) {
    return at(text, from, PayNumber::rangeAt);
  }

  /** The first of two amounts with a "to" between them. */
  static Optional<Mark> single(Sentence text, int from) {
    return at(text, from, PayNumber::at);
  }

  private static Optional<Mark> at(
      Sentence text, int from, BiFunction<Sentence, Integer, Optional<PayNumber>> number) {
    Optional<Phrases.Hit<String>> before = currency(text, from);
    int start = before.map(Phrases.Hit::end).orElse(from);
    return number
        .apply(text, start)
        .map(n -> before.isPresent() ? n : PayPlaces.inFull(text, start, n))
        .flatMap(n -> money(text, from, start, before, n));
  }

  private static Optional<Mark> money(
      Sentence text, int from, int start, Optional<Phrases.Hit<String>> before, PayNumber number) {
    boolean indian =
        text.is(number.end() - 1, "lpa") || text.word(number.end() - 1).startsWith("la");
    Optional<Phrases.Hit<String>> behind =
        currency(text, number.end()).filter(sign -> !isOfNext(text, number.end(), sign.end()));
    int afterCurrency = behind.map(Phrases.Hit::end).orElse(number.end());
    Optional<PayNumber> late = lateScale(text, number, afterCurrency);
    Optional<BigDecimal> cents =
        behind.isPresent() ? PayPlaces.cents(text, afterCurrency) : Optional.empty();
    PayNumber whole = late.orElse(number);
    BigDecimal value = cents.map(whole.value()::add).orElse(whole.value());
    int end =
        cents.isPresent() ? afterCurrency + 1 : late.map(PayNumber::end).orElse(afterCurrency);
    Optional<Phrases.Hit<PayPeriod>> period = period(text, end).or(() -> monthly(text, end, whole));
    Optional<String> currency =
        better(before, behind).or(() -> indian ? Optional.of("INR") : Optional.empty());
    boolean year = YEAR.matcher(text.word(start)).matches() && start + 1 == number.end();
    boolean big = whole.value().compareTo(LEAST) >= 0 && !year;
    boolean sure = currency.isPresent() || whole.scaled() || (period.isPresent() && !year);
    return sure || big
        ? Optional.of(
            new PayAmount(
                value,
                currency,
                period
                    .map(Phrases.Hit::meaning)
                    .or(() ->
                        text.is(number.end() - 1, "lpa")
                            ? Optional.of(PayPeriod.YEAR)
                            : Optional.empty()),
                whole.ranged(),
                from,
                TAXED.skip(text, period.map(Phrases.Hit::end).orElse(end))))
        : Optional.empty();
  }

  /** "$ … USD": the name behind is plainer than the sign before. */
  private static Optional<String> better(
      Optional<Phrases.Hit<String>> before, Optional<Phrases.Hit<String>> behind) {
    return behind.or(() -> before).map(Phrases.Hit::meaning);
  }

  private static Optional<Phrases.Hit<String>> currency(Sentence text, int at) {
    return Currencies.NAMES
        .at(text, at)
        .filter(hit -> !Currencies.AMBIGUOUS.contains(text.word(at)) || besides(text, at, hit));
  }

  /** A currency that stands apart from the amounts: "72k, in pounds". */
  static Optional<String> anyCurrency(Sentence text) {
    return IntStream.range(0, text.size())
        .boxed()
        .flatMap(i -> currency(text, i).stream())
        .map(Phrases.Hit::meaning)
        .findFirst();
  }

  private static boolean besides(Sentence text, int at, Phrases.Hit<String> hit) {
    return text.isNumber(hit.end()) || text.isNumber(at - 1) || text.isNumber(at - 2);
  }

  /** "the new one £540": the sign belongs to the number that it touches. */
  private static boolean isOfNext(Sentence text, int sign, int end) {
    return !text.isGlued(sign) && text.isGlued(end) && text.isNumber(end);
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
    int taxed = TAXED.skip(text, at);
    int behind = BEHIND.skip(text, taxed);
    for (int i : new int[] {at, open, taxed, behind, TAXED.skip(text, behind)}) {
      Optional<Phrases.Hit<PayPeriod>> hit = OfferWords.PERIODS.at(text, i);
      if (hit.isPresent() && (i != open || i == at || isClosed(text, hit.get().end()))) {
        return hit;
      }
    }
    return Optional.empty();
  }

  /** "9k x 13": what is paid thirteen times is paid monthly. */
  private static Optional<Phrases.Hit<PayPeriod>> monthly(Sentence text, int at, PayNumber number) {
    boolean times =
        ManySalaries.at(text, at).filter(m -> m instanceof SalaryCount s && !s.extra()).isPresent();
    return times && number.value().compareTo(LEAST) >= 0
        ? Optional.of(new Phrases.Hit<>(PayPeriod.MONTH, at))
        : Optional.empty();
  }

  private static boolean isClosed(Sentence text, int at) {
    return text.is(at, ")") || at >= text.size();
  }
}
