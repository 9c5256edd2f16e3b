package io.careercoach.ledger;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Fact;
import io.careercoach.message.Private;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing that went well.
 *
 * @param gain what it gave, if said
 * @param job the id of the job it happened in, if that was known
 */
public record Win(String id, Instant at, Private words, Optional<Gain> gain, Optional<String> job)
    implements Fact {
  /** A win of this moment, in the current job. */
  public static Win now(String words, Optional<Gain> gain, Context context) {
    return new Win(
        "w" + (context.facts().of(Win.class).size() + 1) + "-" + context.now().toEpochMilli(),
        context.now(),
        new Private(words.strip()),
        gain,
        Job.current(context).map(Job::id));
  }

  @Override
  public String toString() {
    return "Win[" + id + ", private]";
  }
}
