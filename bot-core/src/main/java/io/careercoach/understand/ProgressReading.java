package io.careercoach.understand;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What a message says about the progress of one goal. */
public record ProgressReading(
    Status status, Optional<Amount> amount, Optional<LocalDate> newDeadline) {

  /** What the text says; whether the goal is on time is computed elsewhere. */
  public enum Status {
    DONE,
    DROPPED,
    BLOCKED,
    AT_RISK,
    ON_TRACK
  }

  /** A number and how it counts. */
  public record Amount(BigDecimal value, Mode mode) {}

  /** Whether a number is the whole so far, what was added, a share of the way, or what is left. */
  public enum Mode {
    TOTAL,
    DELTA,
    PERCENT,
    REMAINING
  }
}
