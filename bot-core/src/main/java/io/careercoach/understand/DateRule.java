package io.careercoach.understand;

import java.util.Optional;

/** One way to say a day or a longer period, such as "31 December", "Q3" or "next week". */
interface DateRule {

  /** Reads the period that begins at a place, or nothing; a rule never guesses. */
  Optional<Dated> at(Sentence text, int from, Calendar calendar);
}
