package io.careercoach.understand;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A deadline at its place in a sentence.
 *
 * @param first the first day of the period that was said
 * @param strength how plainly the words set a deadline, so that "by June" counts before "today"
 */
record Statement(Deadline deadline, LocalDate first, int from, int end, Strength strength) {

  /** From a date that is only mentioned to one that is called a deadline. */
  enum Strength {
    MENTIONED,
    PLACED,
    DEMANDED
  }

  /** The same so many places further on. */
  Statement behind(int places) {
    return new Statement(deadline, first, from + places, end + places, strength);
  }

  /** The plainest statement, the first of equals. */
  static Optional<Statement> plainest(List<Statement> statements) {
    return statements.stream()
        .max(
            Comparator.comparing(Statement::strength)
                .thenComparing(Comparator.comparingInt(Statement::from).reversed()));
  }
}
