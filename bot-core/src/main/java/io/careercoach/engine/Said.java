package io.careercoach.engine;

import io.careercoach.message.Private;
import java.util.Map;

/** What a member did: typed words or a command, pressed a button, sent a form, or came in. */
public sealed interface Said {

  /** Typed words; a first character {@code /} makes them a command. */
  record Words(Private words) implements Said {}

  /** Pressed the option {@code key} of the message that carried {@code prompt}. */
  record Pressed(String prompt, String key) implements Said {}

  /** Sent the form of the message that carried {@code prompt}. */
  record Filled(String prompt, Map<String, Private> fields) implements Said {}

  /** Opened the conversation without saying anything yet. */
  record Arrived() implements Said {}

  /** The member's timer rang; nobody said anything. */
  record Woken() implements Said {}
}
