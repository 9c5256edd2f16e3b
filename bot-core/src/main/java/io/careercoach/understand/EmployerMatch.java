package io.careercoach.understand;

import java.math.BigDecimal;

/** "50 % match up to 6 %": the employer's part of the base, in percent. */
record EmployerMatch(BigDecimal percent, int from, int end) implements Mark {}
