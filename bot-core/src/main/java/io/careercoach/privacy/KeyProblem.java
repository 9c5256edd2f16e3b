package io.careercoach.privacy;

/** Something about the key file that a person has to put right; the message says what to do. */
public final class KeyProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  KeyProblem(String message) {
    super(message);
  }

  KeyProblem(String message, Throwable cause) {
    super(message, cause);
  }
}
