package io.careercoach.engine;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Rhythm;
import io.careercoach.engine.Session.Pulse;
import io.careercoach.store.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The one timer of a member: it rings when the coach is to look whether something is due. */
record Alarm(Rhythm rhythm) {
  private static final String NAME = "rhythm";

  /** Whatever a rhythm says, it does not ring in a circle. */
  private static final Duration APART = Duration.ofHours(1);

  /**
   * The pulse after a turn; {@code rung} if the turn came from this timer, and not from the member.
   */
  Pulse pulse(Session session, Context context, boolean rung) {
    Instant now = context.now();
    var heard = rung ? session.pulse().heard() : Optional.of(now.truncatedTo(ChronoUnit.MILLIS));
    var soonest = rung ? Optional.of(now.plus(APART)) : Optional.<Instant>empty();
    var left = session.open().flatMap(_ -> heard).map(last -> last.plus(Session.SILENCE));
    return new Pulse(heard, rhythm.next(context).map(due -> later(later(due, soonest), left)));
  }

  private static Instant later(Instant due, Optional<Instant> other) {
    return other.filter(due::isBefore).orElse(due);
  }

  void set(Transaction tx, String member, Optional<Instant> ring) {
    ring.ifPresentOrElse(
        due -> tx.timers().set(member, NAME, due), () -> tx.timers().clear(member, NAME));
  }
}
