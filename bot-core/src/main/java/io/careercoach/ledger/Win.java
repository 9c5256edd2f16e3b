package io.careercoach.ledger;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Fact;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One thing that went well.
 *
 * @param number small and stable, for the member to name it by
 * @param gain what it gave, if said
 * @param job the id of the job it happened in, if there was one; that job may be gone by now
 */
public record Win(
    String id, int number, Instant at, Private words, Optional<Gain> gain, Optional<String> job)
    implements Fact {

  /** A win of this moment, in the current job. */
  public static Win now(String words, Optional<Gain> gain, Context context) {
    int number = 1 + newestFirst(context).stream().mapToInt(Win::number).max().orElse(0);
    return new Win(
        "w" + number + "-" + context.now().toEpochMilli(),
        number,
        context.now(),
        new Private(words.strip()),
        gain,
        Job.current(context).map(Job::id));
  }

  /** All wins of the member. */
  public static List<Win> newestFirst(Context context) {
    return context.facts().of(Win.class).stream()
        .sorted(Comparator.comparing(Win::at).thenComparing(Win::number).reversed())
        .toList();
  }

  /** All of them counted, and what they gave: "5 wins (3 skills · 1 contact)". */
  public static Phrase summed(Context context) {
    return Joined.sum(newestFirst(context));
  }

  Win giving(Gain other) {
    return new Win(id, number, at, words, Optional.of(other), job);
  }

  Win in(Job other) {
    return new Win(id, number, at, words, gain, Optional.of(other.id()));
  }

  /** The job it happened in, if it is still in the ledger. */
  Optional<Job> job(Context context) {
    return job.flatMap(known -> context.facts().find(Job.class, known));
  }

  @Override
  public Optional<Instant> began(Context context) {
    return Optional.of(at);
  }

  @Override
  public String toString() {
    return "Win[" + id + ", private]";
  }
}
