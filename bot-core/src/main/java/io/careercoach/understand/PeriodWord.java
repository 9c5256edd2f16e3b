package io.careercoach.understand;

/** A period that stands apart from its amount: "monthly salary: 3000". */
record PeriodWord(PayPeriod period, int from, int end) implements Mark {}
