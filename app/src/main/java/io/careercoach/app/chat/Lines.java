package io.careercoach.app.chat;

import java.util.Optional;

/** Where typed lines come from. */
interface Lines {

  /** The longest line that is handed on; of a longer one only the length is told. */
  int LONGEST = 40_000;

  /** The next line, or nothing at the end. */
  Optional<Line> next(String prompt);

  /** One typed line. */
  sealed interface Line {

    /** Its text. */
    record Typed(String text) implements Line {
      @Override
      public String toString() {
        return "[private]";
      }
    }

    /** More characters than anybody types. */
    record TooLong() implements Line {}
  }

  /** A typed line without what no keyboard types: control characters and halves of characters. */
  static Line of(String text) {
    if (text.length() > LONGEST) {
      return new Line.TooLong();
    }
    var clean = new StringBuilder();
    text.codePoints()
        .filter(character -> character == '\t' || !Character.isISOControl(character))
        .filter(character ->
            character != '\uFEFF' && Character.getType(character) != Character.SURROGATE)
        .forEach(clean::appendCodePoint);
    return new Line.Typed(clean.toString().strip());
  }
}
