package io.careercoach.message;

/**
 * Words that only their member may read; wherever they are printed by accident, they print as
 * {@code [private]}.
 */
public record Private(String text) {
  @Override
  public String toString() {
    return "[private]";
  }
}
