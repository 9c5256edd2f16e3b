package io.careercoach.engine;

/**
 * Saved state that this version of the coach cannot read; it is set aside and told, never tried
 * again and again.
 */
final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1;

  Unreadable(String what) {
    super(what);
  }

  Unreadable(String what, Throwable cause) {
    super(what, cause);
  }
}
