package io.careercoach.understand;

/**
 * One word, number or sign of a sentence, in lower case, with its place in the original text.
 *
 * @param glued whether nothing stands between it and the token before
 * @param capital whether the original begins with a capital letter
 */
record Token(String word, int start, int end, boolean glued, boolean capital) {

  boolean isWord() {
    return Character.isLetter(word.codePointAt(0));
  }

  boolean isNumber() {
    return Character.isDigit(word.codePointAt(0));
  }

  boolean isSign() {
    return !isWord() && !isNumber();
  }
}
