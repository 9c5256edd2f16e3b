package io.careercoach.reflect;

import java.util.Locale;

/** One of the six ways in which work can be like a job or like a career; none is better. */
public enum Trait {
  SHORT_TERM,
  TASK_DRIVEN,
  INCOME_ORIENTED,
  LONG_TERM_FOCUS,
  FIELD_SPECIALISATION,
  CONTINUOUS_GROWTH;

  private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** Its name in slots and in the catalogue. */
  String key() {
    return key;
  }

  boolean career() {
    return compareTo(LONG_TERM_FOCUS) >= 0;
  }
}
