package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Reads how many of what: "12 mock interviews", "from 4.2 to 2 seconds", "€5,000", "3 a week". */
final class Counts {

  private static final Lexicon MEASURES = Lexicon.of("measures");
  private static final Set<String> LEADS = MEASURES.words("leads");
  private static final Set<String> NOW = MEASURES.words("now");

  private Counts() {}

  /** A count and the place where it begins. */
  record Found(Measure.Count count, int from, int end) {}

  /** A number with its unit and period, before a baseline is looked for. */
  private record Part(BigDecimal value, String unit, Optional<String> per, int from, int end) {}

  /** The first count of a text. A number alone counts where {@code bare} allows it. */
  static Optional<Found> first(Sentence text, boolean bare) {
    for (int i = 0; i < text.size(); i++) {
      Optional<Part> part = part(text, i, bare || isLed(text, i));
      if (part.isPresent()) {
        return Optional.of(withBaseline(text, part.get(), bare));
      }
    }
    return Optional.empty();
  }

  private static boolean isLed(Sentence text, int at) {
    return text.isAny(at - 1, LEADS) || (text.is(at - 1, "from") && text.is(at + 1, "to"));
  }

  private static Optional<Part> part(Sentence text, int from, boolean bare) {
    Optional<String> sign = Currencies.code(text.word(from)).filter(c -> !text.isWord(from));
    int at = sign.isPresent() ? from + 1 : from;
    if (text.is(from, "twice") || text.is(from, "once")) {
      return times(text, from);
    }
    Optional<Numbers.Found> number = Numbers.at(text, at).filter(n -> n.end() > at);
    if (number.isEmpty() || isName(text, at, number.get())) {
      return Optional.empty();
    }
    Numbers.Found found = number.get();
    if (sign.isPresent()) {
      return Optional.of(withPeriod(text, found, sign.get(), from, found.end()));
    }
    return counted(text, found, from, bare);
  }

  private static Optional<Part> counted(
      Sentence text, Numbers.Found number, int from, boolean bare) {
    int at = text.is(number.end(), "+") ? number.end() + 1 : number.end();
    if (text.is(at, "%") || text.is(at, "percent")) {
      return Optional.of(withPeriod(text, number, "percent", from, at + 1));
    }
    Optional<String> money = Currencies.code(text.word(at));
    if (money.isPresent()) {
      return Optional.of(withPeriod(text, number, money.get(), from, at + 1));
    }
    boolean joined = text.is(at, "-") || text.is(at, "/") || text.is(at, ":");
    if (joined || (text.is(at, "of") && text.word(from).equals("one"))) {
      return Optional.empty();
    }
    Optional<UnitName> unit = UnitName.at(text, at, number);
    if (unit.isPresent()) {
      Part part = withPeriod(text, number, unit.get().name(), from, unit.get().end());
      boolean article = text.is(from, "one") && text.is(at, "thing"); // it is "something"
      return Optional.of(part).filter(count -> !article || count.per().isPresent());
    }
    Part alone = withPeriod(text, number, "", from, at);
    boolean ends = !text.isWord(at) || UnitWords.STOPS.contains(text.word(at));
    boolean allowed = alone.per().isPresent() || (bare && ends);
    return allowed ? Optional.of(alone) : Optional.empty();
  }

  private static Optional<Part> times(Sentence text, int from) {
    BigDecimal value = text.is(from, "twice") ? BigDecimal.TWO : BigDecimal.ONE;
    Part part = withPeriod(text, new Numbers.Found(value, from + 1), "times", from, from + 1);
    return part.per().isPresent() ? Optional.of(part) : Optional.empty();
  }

  /** "9 per month", "two a week", "8 each week", "20 minutes every morning". */
  private static Part withPeriod(
      Sentence text, Numbers.Found number, String unit, int from, int end) {
    String adverb = UnitWords.ADVERBS.get(text.word(end));
    if (adverb != null) {
      return new Part(number.value(), unit, Optional.of(adverb), from, end + 1);
    }
    boolean link = Set.of("a", "an", "per", "each", "every", "/").contains(text.word(end));
    boolean period = link && UnitWords.PERIODS.contains(text.word(end + 1));
    String word = text.word(end + 1);
    Optional<String> per = period ? Optional.of(dayPart(word)) : Optional.empty();
    return new Part(number.value(), unit, per, from, period ? end + 2 : end);
  }

  private static String dayPart(String word) {
    return switch (word) {
      case "morning", "night", "evening", "weekday" -> "day";
      default -> word;
    };
  }

  /** Versions, levels, years and the like are names, not numbers. */
  private static boolean isName(Sentence text, int at, Numbers.Found number) {
    boolean label = UnitWords.LABELS.contains(text.word(at - 1)) || text.is(at - 1, "-");
    boolean year = YearWords.figures(text, at).isPresent() && number.end() == at + 1;
    boolean ordinal = text.isGlued(number.end()) && text.isWord(number.end()) && text.isNumber(at);
    boolean oneDay = text.is(at, "one") && (text.is(at + 1, "day") || text.is(at - 1, "the"));
    boolean unitGlued = UnitWords.SHORT_UNITS.contains(text.word(number.end()));
    boolean plainYear = year && !UnitWords.isPlural(text.word(number.end()));
    return label || plainYear || (ordinal && !unitGlued) || oneDay;
  }

  private static Found withBaseline(Sentence text, Part part, boolean bare) {
    Optional<Part> target =
        text.is(part.end(), "to") ? part(text, part.end() + 1, true) : Optional.empty();
    boolean fromTo = target.isPresent() && (text.is(part.from() - 1, "from") || bare);
    if (fromTo) {
      Part to = target.get();
      String said = to.unit().isEmpty() ? part.unit() : to.unit();
      String unit = said.isEmpty() ? UnitName.before(text, part.from()) : said;
      return found(Optional.of(part.value()), to, unit, part.from());
    }
    String unit = part.unit().isEmpty() ? UnitName.before(text, part.from()) : part.unit();
    return found(baseline(text, part.end()), part, unit, part.from());
  }

  private static Found found(Optional<BigDecimal> baseline, Part part, String unit, int from) {
    return new Found(new Measure.Count(baseline, part.value(), unit, part.per()), from, part.end());
  }

  private static boolean isUpFrom(Sentence text, int at) {
    return text.is(at, "from") && (text.is(at - 1, "up") || text.is(at - 1, "down"));
  }

  /** "(6 today)", "(currently 6)", "up from 6". */
  static Optional<BigDecimal> baseline(Sentence text, int from) {
    for (int i = from; i < text.size(); i++) {
      boolean bracket = text.is(i, "(") || text.is(i, "currently") || isUpFrom(text, i);
      int at = text.isAny(i + 1, NOW) ? i + 2 : i + 1;
      Optional<Numbers.Found> number = bracket ? Numbers.at(text, at) : Optional.empty();
      boolean said = !text.is(i, "(") || at > i + 1;
      if (number.isPresent() && (said || text.isAny(number.get().end(), NOW))) {
        return number.map(Numbers.Found::value);
      }
    }
    return Optional.empty();
  }
}
