package io.careercoach.app.understand;

/** A value of a line as a complaint shows it: short, and without what could steer a terminal. */
final class Shown {
  private static final int LONGEST = 40;

  private Shown() {}

  static String of(String value) {
    var plain = value.replaceAll("\\p{Cntrl}", "?");
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
  }
}
