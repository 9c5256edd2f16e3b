package io.careercoach.goal;

import io.careercoach.understand.Measure;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of what a goal counts as the member wrote it: a whole noun phrase, never the end of one.
 */
final class UnitPhrase {
  private static final String NUMBER =
      "(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

  private static final Pattern TAIL =
      Pattern.compile(
          "\\s*(?:(?:a|per|each|every)\\s+\\p{L}+\\s+)?(?:without|with|for|in|on|about|outside)\\s.*",
          Pattern.CASE_INSENSITIVE);

  private UnitPhrase() {}

  /** The same measure with all words between its number and its noun. */
  static Measure whole(Measure measure, String words) {
    if (measure instanceof Measure.Count(var baseline, var target, var unit, var per)
        && !unit.isBlank()) {
      Matcher found =
          pattern(NUMBER + "\\s+((?:\\p{Ll}[\\p{L}'’-]*\\s+){1,3}" + Pattern.quote(unit) + ")\\b")
              .matcher(words);
      return found.find() && !found.group(1).matches("(?:of|my|the|more|other|or|to|and|open) .*")
          ? new Measure.Count(baseline, target, found.group(1), per)
          : measure;
    }
    return measure;
  }

  /** The member's words, where they say more of what is counted: "… without marking". */
  static Optional<String> sign(Measure.Count count, String words) {
    if (count.unit().isBlank() || count.baseline().isPresent()) {
      return Optional.empty();
    }
    Matcher unit = pattern(Pattern.quote(count.unit()) + "\\b").matcher(words);
    return unit.find() && TAIL.matcher(words.substring(unit.end())).matches()
        ? Optional.of(words)
        : Optional.empty();
  }

  private static Pattern pattern(String text) {
    return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
  }
}
