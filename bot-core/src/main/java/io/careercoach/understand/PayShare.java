package io.careercoach.understand;

import java.math.BigDecimal;

/**
 * A number of percent in a sentence.
 *
 * @param most whether it is the larger of two, "10 to 15 %"
 * @param target whether it is what is paid where a target is met
 */
record PayShare(BigDecimal value, boolean most, boolean target, int from, int end)
    implements Mark {}
