package io.careercoach.engine;

/** JSON that is appended to one text, piece by piece; it puts the commas and escapes words. */
final class JsonLine {
  /** About twice the JSON of an open talk. */
  private static final int USUAL = 1024;

  private final StringBuilder text = new StringBuilder(USUAL);

  /** Whether a value stands before, from which the next one must be parted. */
  private boolean after;

  JsonLine open(char bracket) {
    part();
    text.append(bracket);
    after = false;
    return this;
  }

  JsonLine close(char bracket) {
    text.append(bracket);
    after = true;
    return this;
  }

  /** A name that has nothing to escape. */
  JsonLine name(String name) {
    part();
    text.append('"').append(name).append("\":");
    after = false;
    return this;
  }

  /** A name of any letters. */
  JsonLine key(String name) {
    words(name);
    text.append(':');
    after = false;
    return this;
  }

  JsonLine words(String words) {
    part();
    quote(words);
    return this;
  }

  JsonLine number(long number) {
    part();
    text.append(number);
    return this;
  }

  JsonLine flag(boolean flag) {
    part();
    text.append(flag);
    return this;
  }

  JsonLine nothing() {
    part();
    text.append("null");
    return this;
  }

  /** A value that is JSON already. */
  JsonLine raw(JsonText value) {
    part();
    text.append(value.json());
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private void part() {
    if (after) {
      text.append(',');
    }
    after = true;
  }

  private void quote(String words) {
    text.append('"');
    int done = 0;
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      if (letter < ' ' || letter == '"' || letter == '\\') {
        text.append(words, done, i);
        escape(letter);
        done = i + 1;
      }
    }
    text.append(words, done, words.length()).append('"');
  }

  private void escape(char letter) {
    switch (letter) {
      case '"', '\\' -> text.append('\\').append(letter);
      case '\n' -> text.append("\\n");
      case '\t' -> text.append("\\t");
      default ->
          text.append("\\u00")
              .append((char) ('0' + (letter >> 4)))
              .append(Character.forDigit(letter & 15, 16));
    }
  }
}
