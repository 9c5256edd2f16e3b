package io.careercoach.understand;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a goal is counted in, and where it stands, as far as that helps to read a number.
 *
 * @param isUnknown whether nothing is known about how the goal is measured
 * @param isPerPeriod whether its own words say that each period is counted anew
 * @param deed the stem of its verb
 * @param about the stems of its other words
 */
record Target(
    Optional<BigDecimal> number,
    String unit,
    BigDecimal current,
    boolean isUnknown,
    boolean isFalling,
    boolean isPerPeriod,
    String deed,
    Set<String> about) {

  /** Of nothing that is known. */
  static final Target ANY =
      new Target(Optional.empty(), "", BigDecimal.ZERO, true, false, false, "", Set.of());

  private static final Map<String, Integer> MINUTES =
      Lexicon.of("units").meanings("minutes", Integer::valueOf);
  private static final int MODIFIERS = 2;
  private static final int LONG = 5;
  private static final int HEAD = 3;
  private static final BigDecimal MUCH = new BigDecimal(20);
  private static final BigDecimal THOUSAND = new BigDecimal(1000);
  private static final Phrases<String> EACH =
      Phrases.of(Lexicon.of("amounts").phrases("each period"));

  static Target of(Aim aim) {
    Optional<Measure.Count> count =
        aim.measure().filter(Measure.Count.class::isInstance).map(Measure.Count.class::cast);
    Optional<BigDecimal> number = count.map(Measure.Count::target);
    BigDecimal from = count.flatMap(Measure.Count::baseline).orElse(aim.current());
    List<String> words = Stems.of(aim.outcome());
    return new Target(
        number,
        count.map(Measure.Count::unit).orElse(""),
        aim.current(),
        aim.measure().isEmpty(),
        number.filter(to -> from.compareTo(to) > 0).isPresent(),
        count.filter(c -> c.per().isEmpty()).isPresent() && EACH.isIn(Sentence.of(aim.outcome())),
        words.isEmpty() ? "" : words.getFirst(),
        words.isEmpty() ? Set.of() : Set.copyOf(words.subList(1, words.size())));
  }

  /** Whether a word is the goal's own verb in any form. */
  boolean isDeed(String word) {
    return !deed.isEmpty() && Stems.stem(word).equals(deed);
  }

  /** Whether the goal's own words name it. */
  boolean isAbout(String word) {
    String stem = Stems.stem(word);
    return about.contains(stem)
        || (isLong(deed) && !stem.equals(deed) && stem.startsWith(deed))
        || (isLong(stem)
            && about.stream()
                .anyMatch(own -> isLong(own) && (own.startsWith(stem) || stem.startsWith(own))))
        || about.stream().anyMatch(own -> isCompound(own, stem));
  }

  /** "Site" for a website. */
  private static boolean isCompound(String own, String stem) {
    return stem.length() >= HEAD && own.length() > stem.length() + 1 && own.endsWith(stem);
  }

  private static boolean isLong(String stem) {
    return stem.length() >= LONG;
  }

  boolean isNumber(Optional<BigDecimal> value) {
    return value.isPresent() && number.filter(t -> t.compareTo(value.get()) == 0).isPresent();
  }

  /** "1.350" is a thousand and more where the goal counts thousands. */
  Numbers.Found thousands(Sentence text, Numbers.Found found) {
    String word = text.word(found.end() - 1);
    boolean many = number.filter(t -> t.compareTo(THOUSAND) >= 0).isPresent();
    boolean point = word.length() > 4 && word.charAt(word.length() - 4) == '.';
    return many && point && word.indexOf('.') == word.length() - 4
        ? new Numbers.Found(new BigDecimal(word.replace(".", "")), found.end())
        : found;
  }

  boolean isMoney() {
    return Currencies.isCode(unit);
  }

  /** Whether it is one thing, which is done or not, whatever steps lead there. */
  boolean isOneThing() {
    return number.isEmpty() || unit.equals(Aim.MILESTONE);
  }

  boolean isPercent() {
    return unit.equals("percent");
  }

  boolean isUnit(String word) {
    return !unit.isEmpty() && !word.isEmpty() && singular(word).equals(noun());
  }

  /**
   * The place behind the goal's unit, with up to two words before the noun, or the place itself.
   */
  int afterUnit(Sentence text, int from) {
    if (isMoney() && Currencies.code(text.word(from)).filter(unit::equals).isPresent()) {
      return from + 1;
    }
    for (int i = from; i <= from + MODIFIERS && text.isWord(i); i++) {
      if (isUnit(text.word(i))) {
        return i + 1;
      }
      boolean more =
          text.is(i, "more") || text.is(i, "of") || text.is(i, "my") || text.is(i, "the");
      if (!more && UnitWords.STOPS.contains(text.word(i))) {
        return from;
      }
    }
    return from;
  }

  static boolean isTime(String word) {
    return MINUTES.containsKey(singular(word));
  }

  /** A length of time where the goal counts hours or minutes: "2 hours 15". */
  Optional<Numbers.Found> time(Sentence text, Numbers.Found number) {
    String word = text.word(number.end());
    return time(number, word)
        .map(whole -> {
          int end = number.end() + 1;
          if (text.is(end, "and") && text.is(end + 1, "a") && text.is(end + 2, "half")) {
            Numbers.Found half = new Numbers.Found(Numbers.HALF, end + 3);
            BigDecimal sum = time(half, word).orElseThrow().value().add(whole.value());
            return new Numbers.Found(sum, end + 3);
          }
          Optional<Numbers.Found> rest = isHours(word) ? rest(text, end) : Optional.empty();
          return rest.flatMap(r -> time(r, "min").map(v -> whole.value().add(v.value())))
              .map(sum -> new Numbers.Found(sum, rest.get().end()))
              .orElse(new Numbers.Found(whole.value(), end));
        });
  }

  /** A number of hours or minutes as the goal counts them. */
  Optional<Numbers.Found> time(Numbers.Found number, String word) {
    Integer own = MINUTES.get(noun());
    Integer said = MINUTES.get(singular(word));
    if (own == null || said == null) {
      return Optional.empty();
    }
    BigDecimal minutes = number.value().multiply(new BigDecimal(said));
    BigDecimal value = minutes.divide(new BigDecimal(own), 2, RoundingMode.HALF_UP);
    return Optional.of(new Numbers.Found(value.stripTrailingZeros(), number.end()));
  }

  private static boolean isHours(String word) {
    return MINUTES.getOrDefault(singular(word), 1) > 1;
  }

  /** The minutes behind hours. */
  private static Optional<Numbers.Found> rest(Sentence text, int hours) {
    int at = text.is(hours, "and") ? hours + 1 : hours;
    return Numbers.at(text, at)
        .map(n -> {
          boolean named = Integer.valueOf(1).equals(MINUTES.get(singular(text.word(n.end()))));
          return new Numbers.Found(n.value(), named ? n.end() + 1 : at == hours ? n.end() : -1);
        })
        .filter(n -> n.end() > 0 && (text.isNumber(at) || n.end() > at + 1));
  }

  boolean isReached(BigDecimal total) {
    return number()
        .filter(to -> isFalling ? total.compareTo(to) <= 0 : total.compareTo(to) >= 0)
        .isPresent();
  }

  /** Where much is there, more than that is the whole so far and not what came on top. */
  boolean isMoreThanMuch(BigDecimal value) {
    return current.compareTo(MUCH) >= 0 && value.compareTo(current) >= 0;
  }

  /** Whether a number added can only be the whole so far: it is the target, or too much to add. */
  boolean isReachedBy(BigDecimal value) {
    return number()
        .filter(target -> value.compareTo(current) >= 0)
        .filter(target -> value.compareTo(target) >= 0 || current.add(value).compareTo(target) > 0)
        .isPresent();
  }

  private String noun() {
    String[] words = unit.split(" ");
    return singular(words[words.length - 1].toLowerCase(Locale.ROOT));
  }

  private static String singular(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }
}
