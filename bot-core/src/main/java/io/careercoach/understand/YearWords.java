package io.careercoach.understand;

import java.util.Optional;

/**
 * The year that may follow a day, month or season: "2027", ", 2027", "of 2027", "'27", "next year".
 */
final class YearWords {

  private YearWords() {}

  /** A year and the place after it. */
  record Found(int year, int end) {}

  static Optional<Found> after(Sentence text, int from, Calendar calendar) {
    boolean linked = text.is(from, ",") || text.is(from, "of") || text.is(from, "in");
    int at = linked ? from + 1 : from;
    int thisYear = calendar.today().getYear();
    if (text.is(at, "next") && text.is(at + 1, "year")) {
      return Optional.of(new Found(thisYear + 1, at + 2));
    }
    if (text.is(at, "this") && text.is(at + 1, "year")) {
      return Optional.of(new Found(thisYear, at + 2));
    }
    if (text.is(at, "'") && text.isGlued(at + 1) && text.word(at + 1).length() == 2) {
      int twoFigures = NumericDays.number(text.word(at + 1));
      return twoFigures < 0 ? Optional.empty() : Optional.of(new Found(2000 + twoFigures, at + 2));
    }
    return figures(text, at).map(year -> new Found(year, at + 1));
  }

  /** Four figures that can be a year. */
  static Optional<Integer> figures(Sentence text, int at) {
    int number = text.isNumber(at) ? NumericDays.number(text.word(at)) : -1;
    return number >= 1900 && number < 2200 ? Optional.of(number) : Optional.empty();
  }
}
