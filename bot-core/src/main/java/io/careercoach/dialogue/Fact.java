package io.careercoach.dialogue;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Something known about a member that outlives the talk: a goal, a direction. It is stored whole,
 * sealed, under its kind and id.
 */
public interface Fact {
  String id();

  /** When it began, if it has a time of its own. */
  default Optional<Instant> began(Context context) {
    return Optional.empty();
  }

  /**
   * What is left once everything of that time is forgotten; a fact that began in that time is
   * forgotten whole before this is asked.
   */
  default Optional<? extends Fact> without(Predicate<Instant> forgotten) {
    return Optional.of(this);
  }
}
