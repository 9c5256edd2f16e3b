package io.careercoach.dialogue;

import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How near one word is to another, and the option whose label was meant. */
public final class Typo {
  /** So many wrong letters may still be meant. */
  public static final int MOST = 2;

  private static final int SHORT = 5;
  private static final int SHORTEST = 3;

  private Typo() {}

  /** The one option that the words begin, or that is just a letter or two away. */
  static Optional<Heard.Chosen> option(
      String words, List<Option<Phrase>> options, Context context) {
    String said = words.strip().toLowerCase(Locale.ROOT).replaceAll("[.!]+$", "");
    var near =
        options.stream()
            .filter(option -> !option.key().startsWith("/"))
            .map(option -> new Heard.Chosen(option.key(), new Private(context.say(option.label()))))
            .filter(option -> near(said, option.label().text().toLowerCase(Locale.ROOT)))
            .toList();
    return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
  }

  private static boolean near(String said, String label) {
    if (said.length() < SHORTEST) {
      return false;
    }
    int most = Math.min(said.length(), label.length()) < SHORT ? 1 : MOST;
    return label.startsWith(said) || distance(said, label) <= most;
  }

  /**
   * How many letters have to be put in, left out or changed to make one of the other (Levenshtein);
   * more than the most for what is further away.
   */
  public static int distance(String one, String other) {
    if (Math.abs(one.length() - other.length()) > MOST) {
      return MOST + 1;
    }
    int[] above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int same = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(same, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[other.length()];
  }
}
