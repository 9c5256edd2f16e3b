package io.careercoach.understand;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a report of progress is about: a goal in its words, how it is measured, and where it stands.
 */
public record Aim(
    String outcome, Optional<Measure> measure, BigDecimal current, Optional<LocalDate> deadline) {

  /** The unit of a goal that does not count, but has steps of the member's own. */
  public static final String MILESTONE = "milestone";
}
