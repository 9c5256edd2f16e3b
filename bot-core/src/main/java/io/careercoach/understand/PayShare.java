package io.careercoach.understand;

import java.math.BigDecimal;

/** A number of percent in a sentence. */
record PayShare(BigDecimal value, int from, int end) implements Mark {}
