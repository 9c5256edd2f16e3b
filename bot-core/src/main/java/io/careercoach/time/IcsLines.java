package io.careercoach.time;

/** The lines of a calendar file: folded, and with text so escaped that it stays a value. */
final class IcsLines {

  private static final int LONGEST = 75;

  private final StringBuilder lines = new StringBuilder();

  /** A line whose value is in the form that its property demands. */
  void add(String property, String value) {
    int room = LONGEST;
    for (int c : (property + ":" + value).codePoints().toArray()) {
      int octets = octets(c);
      if (octets > room) {
        lines.append("\r\n ");
        room = LONGEST - 1;
      }
      lines.appendCodePoint(c);
      room -= octets;
    }
    lines.append("\r\n");
  }

  /** A line whose value is anybody's text. */
  void addText(String property, String text) {
    add(property, escaped(text));
  }

  String text() {
    return lines.toString();
  }

  private static String escaped(String text) {
    StringBuilder value = new StringBuilder();
    for (int c : text.replace("\r\n", "\n").codePoints().toArray()) {
      switch (c) {
        case '\\', ';', ',' -> value.append('\\').appendCodePoint(c);
        case '\n', '\r', 0x0b, '\f', 0x85, 0x2028, 0x2029 -> value.append("\\n");
        case '\t' -> value.append(' ');
        default -> {
          if (Character.getType(c) == Character.SURROGATE) {
            value.append('\ufffd');
          } else if (!Character.isISOControl(c)) {
            value.appendCodePoint(c);
          }
        }
      }
    }
    return value.toString();
  }

  private static int octets(int c) {
    if (c < 0x80) {
      return 1;
    }
    if (c < 0x800) {
      return 2;
    }
    return c < 0x10000 ? 3 : 4;
  }
}
