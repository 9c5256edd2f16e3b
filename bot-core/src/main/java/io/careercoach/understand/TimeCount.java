package io.careercoach.understand;

import java.math.BigDecimal;

/** "25 days", "2 days a week", "over four years". */
record TimeCount(BigDecimal value, PayPeriod unit, boolean weekly, int from, int end)
    implements Mark {}
