package io.careercoach.message;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Long text in pieces that fit; it is split where a reader would pause. */
public final class Pieces {
  private static final List<String> PAUSES = List.of("\n\n", "\n", " ");

  private Pieces() {}

  /**
   * The whole text in pieces.
   *
   * @param width how long a character will be where the piece goes
   */
  public static List<String> of(String text, int most, IntUnaryOperator width) {
    var pieces = new ArrayList<String>();
    String rest = text.strip();
    while (!rest.isEmpty()) {
      int end = end(rest, most, width);
      pieces.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).strip();
    }
    return pieces;
  }

  private static int end(String text, int most, IntUnaryOperator width) {
    int fits = fitting(text, most, width);
    if (fits == text.length()) {
      return fits;
    }
    for (String pause : PAUSES) {
      int at = text.lastIndexOf(pause, fits);
      if (at > fits / 2) {
        return at;
      }
    }
    return whole(text, fits);
  }

  /** Neither half of a pair nor a backslash without what it is for. */
  private static int whole(String text, int end) {
    boolean torn = Character.isLowSurrogate(text.charAt(end)) || text.charAt(end - 1) == '\\';
    return torn && end > 1 ? end - 1 : end;
  }

  /** So many characters of the text are no longer than {@code most} where they go. */
  private static int fitting(String text, int most, IntUnaryOperator width) {
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      length += width.applyAsInt(text.charAt(i));
      if (length > most) {
        return i;
      }
    }
    return text.length();
  }
}
