package io.careercoach.ledger;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Fact;
import io.careercoach.message.Private;
import java.time.Instant;
import java.util.Optional;

/**
 * A job or project of the member: a position done for pay, one stone of the way.
 *
 * @param number small and stable, for the member to name it by
 * @param title what it is and where, in the member's words
 * @param terms how one is employed in it, if said
 * @param current whether it is what the member does now; at most one is
 */
public record Job(
    String id, int number, Private title, Optional<Terms> terms, boolean current, Instant since)
    implements Fact {
  /** How one is employed. */
  public enum Terms {
    PART_TIME,
    CONTRACT,
    PERMANENT
  }

  /** What the member does now, if that is known. */
  public static Optional<Job> current(Context context) {
    return context.facts().of(Job.class).stream().filter(Job::current).findFirst();
  }

  @Override
  public String toString() {
    return "Job[" + id + ", private]";
  }
}
