package io.careercoach.goal;

import io.careercoach.goal.Goal.Milestone;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compares words of a member with words they used before. */
final class Wording {
  private static final Set<String> SMALL =
      Set.of("a", "an", "the", "my", "to", "of", "for", "in", "on", "at", "and", "i", "it", "is");

  /** So much of the earlier words must come again. */
  private static final double MOST = 0.6;

  /** Shorter words tell too little. */
  private static final int TELLING = 4;

  private static final Pattern ENDING = Pattern.compile("(?:ed|ing|es|s|e)$");

  private static final Pattern DENIAL =
      Pattern.compile("\\b(?:not|never|cannot)\\b|n['’]t\\b", Pattern.CASE_INSENSITIVE);

  private Wording() {}

  /** Whether words name a milestone of the member's own. */
  static boolean names(String words, Milestone milestone) {
    return milestone.phrase().equals("quote") && covers(words, milestone.words().text());
  }

  /** Whether words may tell of what was to be done: its first telling word comes again. */
  static boolean tells(String words, String todo) {
    var said = stems(words).toList();
    return !denies(words) && stems(todo).findFirst().filter(said::contains).isPresent();
  }

  private static Stream<String> stems(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .filter(word -> word.length() >= TELLING && !SMALL.contains(word))
        .map(word -> ENDING.matcher(word).replaceFirst(""));
  }

  /** Whether most of what was said earlier is said again. */
  static boolean covers(String words, String earlier) {
    var named = tokens(earlier);
    named.removeAll(SMALL);
    long again = named.stream().filter(tokens(words)::contains).count();
    return !named.isEmpty() && again >= MOST * named.size();
  }

  /** "I did not read two books": what follows was not done. */
  static boolean denies(String words) {
    return DENIAL.matcher(words).find();
  }

  static Set<String> tokens(String text) {
    var tokens =
        new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    tokens.remove("");
    return tokens;
  }
}
