package io.careercoach.understand;

/** What the figures of an offer rest on without having been said, or not for sure. */
public enum Assumption {
  /** 40 hours a week. */
  HOURS,
  /** 220 days a year. */
  DAYS,
  /** The period that the pay is for, from its size. */
  PERIOD,
  /** Four years until a grant is one's own. */
  VESTING,
  /** A bonus "up to" counts in full. */
  BONUS_UP_TO,
  /** The middle of two amounts. */
  RANGE,
  /** The currency of the other offer. */
  CURRENCY
}
