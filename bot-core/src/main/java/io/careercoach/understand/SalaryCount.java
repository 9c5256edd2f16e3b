package io.careercoach.understand;

import java.math.BigDecimal;

/**
 * So many monthly salaries a year: "x 13", "a 13th salary".
 *
 * @param extra whether only the one on top was said
 */
record SalaryCount(BigDecimal number, boolean extra, int from, int end) implements Mark {}
