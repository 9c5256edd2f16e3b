package io.careercoach.ledger;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Fact;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
    PERMANENT;

    String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Phrase words() {
      return Phrase.of("job.terms." + key());
    }
  }

  /** What the member does now, if that is known. */
  public static Optional<Job> current(Context context) {
    return context.facts().of(Job.class).stream().filter(Job::current).findFirst();
  }

  /** A job that is new in the ledger. */
  static Job of(Private title, Optional<Terms> terms, boolean current, Context context) {
    int number = 1 + all(context).stream().mapToInt(Job::number).max().orElse(0);
    String id = "j" + number + "-" + context.now().toEpochMilli();
    return new Job(id, number, title, terms, current, context.now());
  }

  static List<Job> all(Context context) {
    return context.facts().of(Job.class).stream()
        .sorted(Comparator.comparing(Job::number))
        .toList();
  }

  static Optional<Job> numbered(String number, Context context) {
    String digits = number.strip().replaceAll("^#|[.:]$", "");
    return all(context).stream()
        .filter(job -> Integer.toString(job.number()).equals(digits))
        .findFirst();
  }

  Job with(Private otherTitle, Optional<Terms> otherTerms) {
    return new Job(id, number, otherTitle, otherTerms, current, since);
  }

  Job current(boolean now) {
    return new Job(id, number, title, terms, now, since);
  }

  /** Its wins that are still in the log, newest first. */
  List<Win> wins(Context context) {
    return Win.newestFirst(context).stream()
        .filter(win -> win.job().filter(id::equals).isPresent())
        .toList();
  }

  @Override
  public Optional<Instant> began(Context context) {
    return Optional.of(since);
  }

  @Override
  public String toString() {
    return "Job[" + id + ", private]";
  }
}
