package io.careercoach.slack.block;

import io.careercoach.engine.Repair;

/** What a button sends back: the question that it belonged to, or nothing, and the answer's key. */
public record Press(String prompt, String key) {
  /** Every button and menu of an answer has an id that begins so. */
  public static final String ANSWER = "answer:";

  /** The button that opens the page of a form. */
  public static final String PAGE = "page";

  private static final char BETWEEN = ' ';

  static String id(int number) {
    return ANSWER + number;
  }

  public String value() {
    return prompt + BETWEEN + key;
  }

  /** Reads the value of a button; one that is none of ours answers no question. */
  public static Press of(String value) {
    int at = value.indexOf(BETWEEN);
    return at < 0
        ? new Press("", value)
        : new Press(value.substring(0, at), value.substring(at + 1));
  }

  boolean command() {
    return key.startsWith("/");
  }

  /** Whether it is a command that works whenever it is pressed, and mends no open question. */
  boolean lasts() {
    return command() && !Repair.mends(key.substring(1));
  }
}
