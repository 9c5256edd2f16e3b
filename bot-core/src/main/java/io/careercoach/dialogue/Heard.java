package io.careercoach.dialogue;

import io.careercoach.message.Private;
import java.util.Map;

/**
 * What a dialogue hears: an answer in one of its forms, or a wish to repair what was said before.
 */
public sealed interface Heard {

  /** An answer to the open question. */
  sealed interface Reply extends Heard {}

  /** An answer in the member's own words. */
  record Words(Private words) implements Reply {}

  /** A picked answer: its key, and its label as the member saw it. */
  record Chosen(String key, Private label) implements Reply {}

  /** A filled page: field key to words. */
  record Filled(Map<String, Private> fields) implements Heard {}

  /** The time for this dialogue is over: it ends with what it has learnt. */
  record Over() implements Heard {}

  /**
   * Begin once more with the same thing; or, opened once more with words, change the first answer.
   */
  record Afresh(Opening opening) implements Heard {}

  /** Leave the open question open. */
  record Skip() implements Heard {}

  /** Ask the question before again. */
  record Back() implements Heard {}

  /** Change the n-th line of the read-back, counted from 1; 0 asks which. */
  record Edit(int line) implements Heard {}

  /** Say the open question once more. */
  record Again() implements Heard {}
}
