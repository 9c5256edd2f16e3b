package io.careercoach.understand;

/** A text that nobody writes in good faith, of any length. */
enum HostileText {
  BLANKS(" "),
  LINE_ENDS("\n"),
  ONE_NUMBER("9"),
  NESTED_NUMBERS("1.2,3.(4"),
  NUMBER_WORDS("one hundred and twenty "),
  RANGES("1-2 to 3-4 - "),
  BY_BY_BY("by "),
  BEFORE_THE_END("before the end of the "),
  WEEKDAYS("next friday week "),
  THEN_AND_THEN("i want to and then to "),
  MONEY("€1k+10% of "),
  OFFERS("offer a: 50k, or b: 60k. "),
  NEARLY_DANGEROUS("i want to not "),
  ONE_WORD("a"),
  SLIPS("tommorow remindd "),
  ACCENTS("e\u0301\u0300"),
  NO_LETTERS("🙂—"),
  PLAIN("I finished 3 of 5 calls, and want the rest done by Friday. ");

  private final String piece;

  HostileText(String piece) {
    this.piece = piece;
  }

  String of(int length) {
    return piece.repeat(length / piece.length() + 1).substring(0, length);
  }

  String title() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
