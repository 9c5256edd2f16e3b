package io.careercoach.understand;

import io.careercoach.understand.ProgressReading.Amount;
import io.careercoach.understand.ProgressReading.Mode;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads that nothing, or little, came on top. */
final class Nothing {

  private Nothing() {}

  /** "No calls" is nothing done, unless none were possible. */
  static Optional<Amount> in(Remarks remarks) {
    boolean none = remarks.have(Remark.NOTHING) && !remarks.have(Remark.NOT_NOTHING);
    boolean noneOfIt = remarks.have(Remark.NONE_OF_IT) && !remarks.have(Remark.BLOCKED);
    return none || noneOfIt
        ? Optional.of(new Amount(BigDecimal.ZERO, Mode.DELTA))
        : Optional.empty();
  }
}
