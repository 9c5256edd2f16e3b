package io.careercoach.engine;

import java.util.Locale;

/** What a tap makes of words that were said before. */
enum Use {
  TAKE("goal new"),
  NEWS("goal update"),
  KEEP("win");

  private final String command;

  Use(String command) {
    this.command = command;
  }

  /** The command that the words are for. */
  String command() {
    return command;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
