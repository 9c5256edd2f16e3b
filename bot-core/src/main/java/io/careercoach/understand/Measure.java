package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.Optional;

/** How one will know that a goal is reached. */
public sealed interface Measure {

  /**
   * A number of units, from a baseline if one was said, once or per period ({@code day}, {@code
   * week}, {@code month}, {@code year}).
   */
  record Count(Optional<BigDecimal> baseline, BigDecimal target, String unit, Optional<String> per)
      implements Measure {}

  /** A level to reach, such as {@code B1}, from another if one was said. */
  record Level(Optional<String> from, String to) implements Measure {}

  /** Done or not done, as anybody could check. */
  record YesNo() implements Measure {}
}
