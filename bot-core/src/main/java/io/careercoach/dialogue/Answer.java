package io.careercoach.dialogue;

import io.careercoach.message.Private;
import java.util.Optional;

/** What is known for one slot. */
public sealed interface Answer {

  /**
   * A value, as its slot writes it, and the slot whose question brought it: one sentence can fill
   * several slots.
   */
  record Given(Private value, String from) implements Answer {}

  /** The member left it open, at the question of that slot. That is an answer, not a failure. */
  record Skipped(String from) implements Answer {}

  /**
   * The member wants to answer it anew; what it was, if anything, stays until the new answer is
   * there.
   */
  record Reopened(Optional<Given> before) implements Answer {}
}
