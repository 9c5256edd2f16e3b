package io.careercoach.message;

/**
 * Words that only their member may read; wherever they are printed by accident, they print as
 * {@code [private]}.
 */
public record Private(String text) {

  /** The beginning of long words, up to the end of a word. */
  public Private shortened(int letters) {
    if (text.length() <= letters) {
      return this;
    }
    int space = text.lastIndexOf(' ', letters);
    int end = text.offsetByCodePoints(0, text.codePointCount(0, space > 0 ? space : letters));
    return new Private(text.substring(0, end).replaceAll("[\\s\\p{Punct}]+$", "") + " …");
  }

  @Override
  public String toString() {
    return "[private]";
  }
}
