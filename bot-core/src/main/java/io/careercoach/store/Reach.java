package io.careercoach.store;

/** The zone of a clock, and a language with its customs. */
public record Reach(String zone, String locale) {
  /** Reads what {@link #toString} wrote. */
  static Reach of(String text) {
    String[] parts = text.split(" ", 2);
    return new Reach(parts[0], parts[1]);
  }

  @Override
  public String toString() {
    return zone + " " + locale;
  }
}
