package io.careercoach.understand;

import java.math.BigDecimal;

/** Days of paid leave a year, or as many as one takes. */
public sealed interface PaidLeave {

  record Days(BigDecimal number) implements PaidLeave {}

  record Unlimited() implements PaidLeave {}
}
