package io.careercoach.understand;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a step from 0 to 10 from a number or from words such as "quite sure" (word scale after
 * Gutnick et al. 2014).
 */
public final class Scale {
  public static final int TOP = 10;

  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\d.,])(\\d{1,2})(?![\\d]|[.,]\\d)\\s*(?:/\\s*10|out of (?:10|ten))?");
  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("not at all", 0),
          Map.entry("not very", 3),
          Map.entry("not so", 3),
          Map.entry("not really", 3),
          Map.entry("not", 2),
          Map.entry("a little", 3),
          Map.entry("a bit", 3),
          Map.entry("half", 5),
          Map.entry("somewhat", 5),
          Map.entry("fairly", 6),
          Map.entry("quite", 7),
          Map.entry("pretty", 7),
          Map.entry("sure", 8),
          Map.entry("confident", 8),
          Map.entry("very sure", 9),
          Map.entry("very confident", 9),
          Map.entry("very", 9),
          Map.entry("totally", 10),
          Map.entry("completely", 10),
          Map.entry("absolutely", 10));

  /** The step that the words say, if they say just one. */
  public Optional<Integer> read(String text) {
    String said = text.toLowerCase(Locale.ROOT).strip();
    if (said.length() > 60 || said.split("\\s+").length > 6) {
      return Optional.empty();
    }
    var steps =
        NUMBER
            .matcher(said.replaceAll("/\\s*10|out of (10|ten)", ""))
            .results()
            .map(match -> Integer.valueOf(match.group(1)))
            .distinct()
            .toList();
    if (!steps.isEmpty()) {
      return steps.size() == 1 && steps.get(0) <= TOP
          ? Optional.of(steps.get(0))
          : Optional.empty();
    }
    for (int step = 0; step <= TOP; step++) {
      if (said.matches(".*\\b" + NUMBERS.get(step) + "\\b.*")) {
        return Optional.of(step);
      }
    }
    return WORDS.keySet().stream()
        .filter(words -> said.matches(".*\\b" + words + "\\b.*"))
        .max((one, other) -> Integer.compare(one.length(), other.length()))
        .map(WORDS::get);
  }
}
