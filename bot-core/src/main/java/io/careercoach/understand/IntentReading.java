package io.careercoach.understand;

/** What a message asks for, and how clearly. */
public record IntentReading(Intent intent, Clarity clarity) {

  /** How sure one can be of an intent, the surest first. */
  public enum Clarity {
    /** The message is one phrase from end to end. */
    WHOLE,
    /** Enough speaks for it. */
    PLAIN,
    /** It was only guessed, so that one asks before anything is done. */
    GUESSED
  }
}
