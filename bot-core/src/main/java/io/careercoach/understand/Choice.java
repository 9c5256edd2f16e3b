package io.careercoach.understand;

/**
 * One word of a pattern.
 *
 * @param front whether letters may stand before it
 * @param back whether letters may stand behind it
 */
record Choice(String letters, boolean front, boolean back) {

  private static final int LONG_ENOUGH_FOR_A_SLIP = 5;

  static Choice of(String word) {
    boolean front = word.startsWith("*");
    boolean back = word.endsWith("*");
    String letters = word.substring(front ? 1 : 0, word.length() - (back ? 1 : 0));
    return new Choice(Folded.fold(letters), front, back);
  }

  boolean fits(String word) {
    if (front) {
      return back ? word.contains(letters) : word.endsWith(letters);
    }
    if (letters.isEmpty() || word.charAt(0) != letters.charAt(0)) {
      return false;
    }
    return back ? word.startsWith(letters) : word.equals(letters) || isSlip(word);
  }

  /** Whether one slip of the finger is forgiven. */
  boolean forgives() {
    return letters.length() >= LONG_ENOUGH_FOR_A_SLIP;
  }

  private boolean isSlip(String word) {
    return forgives()
        && Math.abs(word.length() - letters.length()) <= 1
        && !word.equals(letters + "s")
        && Spelling.isOneSlip(word, letters);
  }
}
