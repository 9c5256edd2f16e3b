package io.careercoach.understand;

/**
 * One word of a pattern.
 *
 * @param front whether letters may stand before it
 * @param back whether letters may stand behind it
 * @param forgives whether one slip of the finger is forgiven
 */
record Choice(String letters, boolean front, boolean back, boolean forgives) {

  static final int LONG_ENOUGH_FOR_A_SLIP = 5;

  static Choice of(String word, boolean forgiving) {
    boolean front = word.startsWith("*");
    boolean back = word.endsWith("*");
    String letters = word.substring(front ? 1 : 0, word.length() - (back ? 1 : 0));
    String folded = Folded.fold(letters);
    boolean longEnough = folded.length() >= LONG_ENOUGH_FOR_A_SLIP;
    return new Choice(folded, front, back, forgiving && longEnough && !front && !back);
  }

  boolean fits(String word) {
    if (front) {
      return back ? word.contains(letters) : word.endsWith(letters);
    }
    if (letters.isEmpty() || word.isEmpty() || word.charAt(0) != letters.charAt(0)) {
      return false;
    }
    return back ? word.startsWith(letters) : word.equals(letters) || isSlip(word);
  }

  private boolean isSlip(String word) {
    return forgives
        && Math.abs(word.length() - letters.length()) <= 1
        && !word.equals(letters + "s")
        && Spelling.isOneSlip(word, letters);
  }
}
