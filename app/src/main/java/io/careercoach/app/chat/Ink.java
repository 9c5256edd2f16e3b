package io.careercoach.app.chat;

import java.util.Map;

/** How parts of a page stand out, where the terminal can show it. */
enum Ink {
  PLAIN("", "", ""),
  COLOUR("\u001b[1m", "\u001b[36m", "\u001b[2m");

  private static final String OFF = "\u001b[0m";

  private final String strong;
  private final String mark;
  private final String faint;

  Ink(String strong, String mark, String faint) {
    this.strong = strong;
    this.mark = mark;
    this.faint = faint;
  }

  /** Colour only on a terminal that has it, and only if nobody asked for none. */
  static Ink of(boolean coloured, Map<String, String> environment) {
    return coloured && environment.getOrDefault("NO_COLOR", "").isEmpty() ? COLOUR : PLAIN;
  }

  String strong(String text) {
    return wrapped(strong, text);
  }

  String mark(String text) {
    return wrapped(mark, text);
  }

  String faint(String text) {
    return wrapped(faint, text);
  }

  private static String wrapped(String on, String text) {
    return on.isEmpty() || text.isEmpty() ? text : on + text + OFF;
  }
}
