package io.careercoach.discord.draw;

import io.careercoach.engine.Repair;

/**
 * What the id of a button says: the question that it belongs to, or nothing, and the answer's key.
 * It lasts as long as its message does, so it begins with the kind of its reading.
 */
public record Press(Kind kind, String prompt, String key) {

  /** What is pressed. */
  public enum Kind {
    /** An answer, or a command. */
    ANSWER('a'),
    /** A menu, whose picked value is the key. */
    MENU('m'),
    /** Opens the page of a form. */
    PAGE('p'),
    /** Opens a field for an answer in words. */
    SAY('s');

    private final char letter;

    Kind(char letter) {
      this.letter = letter;
    }
  }

  /** The id; no two of one message have the same number. */
  String id(int number) {
    return kind.letter + Integer.toString(number) + ":" + prompt + (key.isEmpty() ? "" : " " + key);
  }

  /** Reads an id; one that is none of ours answers no question. */
  public static Press of(String id) {
    int start = id.indexOf(':');
    if (start < 1) {
      return new Press(Kind.ANSWER, "", id);
    }
    String[] said = id.substring(start + 1).split(" ", 2);
    return new Press(kind(id.charAt(0)), said[0], said.length > 1 ? said[1] : "");
  }

  private static Kind kind(char letter) {
    for (Kind kind : Kind.values()) {
      if (kind.letter == letter) {
        return kind;
      }
    }
    return Kind.ANSWER;
  }

  /** The same, with what was picked. */
  public Press picked(String value) {
    return new Press(kind, prompt, value);
  }

  boolean command() {
    return key.startsWith("/");
  }

  /** Whether it is a command that works whenever it is pressed, and mends no open question. */
  boolean lasts() {
    return command() && !Repair.mends(key.substring(1));
  }
}
