package io.careercoach.store;

/** The database cannot do what was asked; where a person can mend it, the message says how. */
public sealed class StoreProblem extends RuntimeException permits StoreBusy {
  private static final long serialVersionUID = 1L;

  StoreProblem(String message) {
    super(message);
  }

  StoreProblem(String message, Throwable cause) {
    super(message, cause);
  }
}
