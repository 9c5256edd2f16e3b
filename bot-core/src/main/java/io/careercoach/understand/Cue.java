package io.careercoach.understand;

/** A phrase that speaks for an intent, or against it, and how much it says. */
record Cue(Intent intent, int weight, Pattern pattern) {

  /** Decides, unless much else speaks for something else. */
  static final int SURE = 6;

  /** Decides where nothing else is said. */
  static final int LIKELY = 3;

  /** The topic; says little alone. */
  static final int HINT = 1;

  /** Makes another phrase of the same intent mean something else. */
  static final int AGAINST = -5;
}
