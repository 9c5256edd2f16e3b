package io.careercoach.understand;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a step from 0 to 10 from a number or from words such as "quite sure" (word scale after
 * Gutnick et al. 2014).
 */
public final class Scale {
  public static final int TOP = 10;

  private static final Lexicon CONFIDENCE = Lexicon.of("confidence");
  private static final Set<String> PLAIN = CONFIDENCE.words("plain");

  /** "2 or 3", "3-4": the lower one, so that a plan is looked at once too often. */
  private static final Pattern BETWEEN =
      Pattern.compile("(?<![\\d.,])(\\d{1,2})\\s*(?:or|to|[-–/])\\s*(?!10\\b)\\d{1,2}(?![\\d.,%])");

  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 5;
  private static final Set<String> FILLERS = CONFIDENCE.words("fillers");
  private static final Map<String, Integer> WORDS = CONFIDENCE.meanings("steps", Integer::valueOf);

  /** The step that the words say, if they say just one and are about nothing else. */
  public Optional<Integer> read(String text) {
    String said = text.toLowerCase(Locale.ROOT).strip();
    if (said.length() > LONGEST) {
      return Optional.empty();
    }
    var between = BETWEEN.matcher(said);
    if (between.find()) {
      return Optional.of(Integer.valueOf(between.group(1))).filter(step -> step <= TOP);
    }
    var rest =
        Stream.of(said.replaceAll("/\\s*10\\b|out of (10|ten)", "").split("[^\\p{L}\\d.,']+"))
            .map(word -> word.replaceAll("^[.,]+|[.,]+$", ""))
            .filter(word -> !word.isEmpty() && !FILLERS.contains(word))
            .toList();
    int number = rest.size() == 1 ? NumberWords.ONES.getOrDefault(rest.getFirst(), -1) : -1;
    if (number >= 0 && number <= TOP) {
      return Optional.of(number);
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
