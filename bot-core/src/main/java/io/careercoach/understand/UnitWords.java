package io.careercoach.understand;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words around a number: units, currencies, periods, and words after which a number is a name. */
final class UnitWords {

  /** Signs and names of money as ISO codes. */
  static final Map<String, String> MONEY =
      Map.ofEntries(
          Map.entry("€", "EUR"),
          Map.entry("eur", "EUR"),
          Map.entry("euro", "EUR"),
          Map.entry("euros", "EUR"),
          Map.entry("$", "USD"),
          Map.entry("usd", "USD"),
          Map.entry("dollar", "USD"),
          Map.entry("dollars", "USD"),
          Map.entry("£", "GBP"),
          Map.entry("gbp", "GBP"),
          Map.entry("pounds", "GBP"),
          Map.entry("quid", "GBP"),
          Map.entry("chf", "CHF"),
          Map.entry("francs", "CHF"),
          Map.entry("¥", "JPY"),
          Map.entry("yen", "JPY"),
          Map.entry("₹", "INR"),
          Map.entry("inr", "INR"),
          Map.entry("rupees", "INR"),
          Map.entry("cad", "CAD"),
          Map.entry("aud", "AUD"));

  /** A period that a number is counted in. */
  static final Set<String> PERIODS =
      Set.of(
          "day",
          "week",
          "fortnight",
          "month",
          "quarter",
          "year",
          "shift",
          "hour",
          "semester",
          "sprint",
          "session",
          "morning",
          "night",
          "evening",
          "weekday");

  static final Map<String, String> ADVERBS =
      Map.of(
          "daily",
          "day",
          "weekly",
          "week",
          "monthly",
          "month",
          "yearly",
          "year",
          "annually",
          "year",
          "quarterly",
          "quarter");

  /** A number after one of these names a thing and counts nothing. */
  static final Set<String> LABELS =
      Set.of(
          "level",
          "grade",
          "version",
          "iso",
          "phase",
          "part",
          "stage",
          "step",
          "tier",
          "band",
          "class",
          "module",
          "unit",
          "chapter",
          "java",
          "python",
          "no",
          "number",
          "nr",
          "#",
          "area",
          "team",
          "room",
          "building",
          "plan",
          "route",
          "line",
          "sap",
          "web",
          "top-",
          "article",
          "section",
          "paragraph",
          "office",
          "windows",
          "type",
          "category",
          "track",
          "batch",
          "cohort",
          "year",
          "age",
          "lot",
          "industry",
          "at age",
          "hsk",
          "aws",
          "q");

  /** Short units that have no plural ending. */
  static final Set<String> SHORT_UNITS =
      Set.of(
          "km",
          "kg",
          "h",
          "hrs",
          "min",
          "mins",
          "sec",
          "ms",
          "pts",
          "people",
          "men",
          "women",
          "children",
          "staff",
          "wpm",
          "credits",
          "ects",
          "feet",
          "miles",
          "percent",
          "m",
          "kids",
          "folks",
          "crew",
          "hours",
          "times");

  /** Words that end the name of what is counted. */
  static final Set<String> STOPS =
      words(
          "a an the per each every in on at by for to from with within without of and or but so"
              + " because before after until till since as than that which who while when if via"
              + " through into about over under during between is are was were be will can my our"
              + " their his her i we they this next last today online long again more less total"
              + " successfully alone myself now currently then please around using");

  private UnitWords() {}

  static boolean isPlural(String word) {
    boolean ending = word.length() > 2 && word.endsWith("s") && !word.endsWith("ss");
    return SHORT_UNITS.contains(word) || (ending && !word.endsWith("'s"));
  }

  static Optional<String> money(String word) {
    return Optional.ofNullable(MONEY.get(word));
  }

  static Set<String> words(String spaced) {
    return Set.copyOf(Arrays.asList(spaced.split(" ")));
  }
}
