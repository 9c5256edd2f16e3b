package io.careercoach.store;

/** The database was held by somebody else for too long; nothing was changed, try again. */
public final class StoreBusy extends StoreProblem {
  private static final long serialVersionUID = 1L;

  StoreBusy() {
    super("The database is busy.");
  }

  StoreBusy(Throwable cause) {
    super("The database is busy.", cause);
  }
}
