package io.careercoach.understand;

/** How the totals of some offers compare. */
public sealed interface Better {

  record One(int index) implements Better {}

  record Tie() implements Better {}

  /** Fewer than two offers, or two currencies. */
  record Unknown() implements Better {}
}
