package io.careercoach.understand;

/**
 * A period found in a sentence, and the place after it.
 *
 * @param alone whether the words mean a date without "by" or "in" before them ("may" and "sat" do
 *     not)
 * @param yearSaid whether the year follows from the words rather than from today
 */
record Dated(Period period, int end, boolean alone, boolean yearSaid) {

  static Dated alone(Period period, int end) {
    return new Dated(period, end, true, true);
  }

  static Dated afterPreposition(Period period, int end) {
    return new Dated(period, end, false, true);
  }

  Dated withAlone(boolean newAlone) {
    return new Dated(period, end, newAlone, yearSaid);
  }

  Dated yearLeftOut() {
    return new Dated(period, end, alone, false);
  }
}
