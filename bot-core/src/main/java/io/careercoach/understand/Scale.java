package io.careercoach.understand;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a step from 0 to 10 from a number or from words such as "quite sure" (word scale after
 * Gutnick et al. 2014).
 */
public final class Scale {
  public static final int TOP = 10;

  private static final Set<String> PLAIN = Set.of("sure", "confident");
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 5;
  private static final Set<String> FILLERS =
      Set.of(
          "i",
          "i'm",
          "im",
          "am",
          "would",
          "i'd",
          "say",
          "maybe",
          "about",
          "around",
          "probably",
          "think",
          "a",
          "an",
          "it",
          "it's",
          "is",
          "like",
          "so",
          "well",
          "ok",
          "hm",
          "feel",
          "my",
          "confidence",
          "confident",
          "sure",
          "perhaps",
          "at",
          "to",
          "just",
          "only",
          "roughly",
          "step",
          "level",
          "the",
          "of");
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
          Map.entry("very", 9),
          Map.entry("totally", 10),
          Map.entry("completely", 10),
          Map.entry("absolutely", 10));

  /** The step that the words say, if they say just one and are about nothing else. */
  public Optional<Integer> read(String text) {
    String said = text.toLowerCase(Locale.ROOT).strip();
    if (said.length() > LONGEST) {
      return Optional.empty();
    }
    var rest =
        Stream.of(said.replaceAll("/\\s*10\\b|out of (10|ten)", "").split("[^\\p{L}\\d.,']+"))
            .map(word -> word.replaceAll("^[.,]+|[.,]+$", ""))
            .filter(word -> !word.isEmpty() && !FILLERS.contains(word))
            .toList();
    if (rest.size() == 1 && NUMBERS.contains(rest.getFirst())) {
      return Optional.of(NUMBERS.indexOf(rest.getFirst()));
    }
    if (rest.size() == 1 && rest.getFirst().matches("\\d{1,2}")) {
      return Optional.of(Integer.valueOf(rest.getFirst())).filter(step -> step <= TOP);
    }
    boolean other = said.matches(".*\\d.*") || said.split("\\s+").length > MOST_WORDS;
    return other ? Optional.empty() : words(" " + said.replaceAll("[.!,]", "") + " ");
  }

  /** "Sure" alone is a step; beside another word it is that word that counts. */
  private static Optional<Integer> words(String said) {
    return WORDS.keySet().stream()
        .filter(words -> said.contains(" " + words + " "))
        .max(
            Comparator.comparing((String words) -> !PLAIN.contains(words))
                .thenComparing(String::length))
        .map(WORDS::get);
  }
}
