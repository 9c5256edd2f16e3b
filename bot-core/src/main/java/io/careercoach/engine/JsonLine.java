package io.careercoach.engine;

/** JSON that is appended to one text, piece by piece; it puts the commas and escapes words. */
final class JsonLine {
  /** About twice the JSON of an open talk. */
  private static final int USUAL = 1024;

  private final StringBuilder text = new StringBuilder(USUAL);

  JsonLine open(char bracket) {
    comma();
    text.append(bracket);
    return this;
  }

  JsonLine close(char bracket) {
    text.append(bracket);
    return this;
  }

  JsonLine name(String name) {
    words(name);
    text.append(':');
    return this;
  }

  JsonLine words(String words) {
    comma();
    quote(words);
    return this;
  }

  JsonLine number(long number) {
    comma();
    text.append(number);
    return this;
  }

  JsonLine flag(boolean flag) {
    comma();
    text.append(flag);
    return this;
  }

  JsonLine nothing() {
    comma();
    text.append("null");
    return this;
  }

  /** A value that is JSON already. */
  JsonLine raw(JsonText value) {
    comma();
    text.append(value.json());
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** What follows a value is parted from it; a value never ends with one of these. */
  private void comma() {
    char last = text.isEmpty() ? '{' : text.charAt(text.length() - 1);
    if (last != '{' && last != '[' && last != ':') {
      text.append(',');
    }
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
