package io.careercoach.slack.block;

import java.util.ArrayList;
import java.util.List;

/** Long text in pieces that fit once they are escaped; it is split where a reader would pause. */
final class Pieces {
  private static final List<String> PAUSES = List.of("\n\n", "\n", " ");

  private Pieces() {}

  static List<String> of(String text, int most) {
    var pieces = new ArrayList<String>();
    String rest = text.strip();
    while (!rest.isEmpty()) {
      int end = end(rest, most);
      pieces.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).strip();
    }
    return pieces;
  }

  private static int end(String text, int most) {
    int fits = fitting(text, most);
    if (fits == text.length()) {
      return fits;
    }
    for (String pause : PAUSES) {
      int at = text.lastIndexOf(pause, fits);
      if (at > fits / 2) {
        return at;
      }
    }
    return Character.isLowSurrogate(text.charAt(fits)) ? fits - 1 : fits;
  }

  /** So many characters of the text are no longer than {@code most} when they are escaped. */
  private static int fitting(String text, int most) {
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      length += escaped(text.charAt(i));
      if (length > most) {
        return i;
      }
    }
    return text.length();
  }

  private static int escaped(char character) {
    return switch (character) {
      case '&' -> "&amp;".length();
      case '<', '>' -> "&lt;".length();
      default -> 1;
    };
  }
}
