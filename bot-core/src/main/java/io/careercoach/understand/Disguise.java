package io.careercoach.understand;

/** Signs that stand for letters inside a word, as in "su1cide", "d!e" or "k*ll". */
final class Disguise {
  private static final String SIGNS = "013@$!*";
  private static final String LETTERS = "oieasii";

  private Disguise() {}

  /** The text with the letters that its signs stand for. */
  static String off(String text) {
    StringBuilder plain = null;
    for (int i = 1; i < text.length() - 1; i++) {
      int sign = SIGNS.indexOf(text.charAt(i));
      if (sign >= 0
          && Character.isLetter(text.charAt(i - 1))
          && Character.isLetter(text.charAt(i + 1))) {
        plain = plain == null ? new StringBuilder(text) : plain;
        plain.setCharAt(i, LETTERS.charAt(sign));
      }
    }
    return plain == null ? text : plain.toString();
  }
}
