package io.careercoach.goal;

import io.careercoach.goal.Goal.Milestone;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares words of a member with words they used before. */
final class Wording {
  private static final Set<String> SMALL =
      Set.of("a", "an", "the", "my", "to", "of", "for", "in", "on", "at", "and", "i", "it", "is");

  /** So much of the earlier words must come again. */
  private static final double MOST = 0.6;

  private static final Pattern DENIAL =
      Pattern.compile("\\b(?:not|never|cannot)\\b|n['’]t\\b", Pattern.CASE_INSENSITIVE);

  private Wording() {}

  /** Whether words name a milestone of the member's own. */
  static boolean names(String words, Milestone milestone) {
    return milestone.phrase().equals("quote") && covers(words, milestone.words().text());
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
