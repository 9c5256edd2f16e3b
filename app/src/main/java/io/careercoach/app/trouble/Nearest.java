package io.careercoach.app.trouble;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known word that a mistyped one most likely stands for. */
public final class Nearest {
  private Nearest() {}

  public static Optional<String> to(String typed, Collection<String> known) {
    var word = typed.toLowerCase(Locale.ROOT);
    return known.stream()
        .map(candidate -> new Guess(candidate, distance(word, candidate.toLowerCase(Locale.ROOT))))
        .filter(guess -> guess.distance() <= Math.max(1, Math.min(word.length(), 12) / 3))
        .min(Comparator.comparingInt(Guess::distance))
        .map(Guess::word);
  }

  /** The sentence to add to a complaint, with a space before it, or nothing. */
  public static String hint(String typed, Collection<String> known) {
    return to(typed, known).map(word -> "; did you mean " + word + "?").orElse("");
  }

  /** Insertions, deletions, replacements and swaps of neighbours between two words. */
  private static int distance(String from, String to) {
    var rows = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        rows[i][j] = i == 0 ? j : j == 0 ? i : cheapest(rows, from, to, i, j);
      }
    }
    return rows[from.length()][to.length()];
  }

  private static int cheapest(int[][] rows, String from, String to, int i, int j) {
    boolean same = from.charAt(i - 1) == to.charAt(j - 1);
    int best = Math.min(rows[i - 1][j], rows[i][j - 1]) + 1;
    best = Math.min(best, rows[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
  }

  private record Guess(String word, int distance) {}
}
