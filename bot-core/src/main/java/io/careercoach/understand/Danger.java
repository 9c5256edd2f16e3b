package io.careercoach.understand;

/** Messages that are answered before anything else, in the order of their precedence. */
public enum Danger {
  /** Somebody may hurt or kill themselves, or speaks of it for another. */
  CRISIS,
  /** Somebody is bullied, threatened, harassed or discriminated against. */
  HARASSMENT,
  /** Somebody is at the end of their strength, without self-harm. */
  DISTRESS,
  /** A question of law, tax, money or medicine, which a coach does not answer. */
  SCOPE
}
