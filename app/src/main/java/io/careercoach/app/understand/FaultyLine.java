package io.careercoach.app.understand;

/** A line that cannot be read; its message says what is expected. */
final class FaultyLine extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FaultyLine(String expected) {
    super(expected, null, false, false);
  }
}
