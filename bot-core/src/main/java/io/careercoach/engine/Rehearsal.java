package io.careercoach.engine;

import io.careercoach.message.Private;
import io.careercoach.store.Database;
import java.time.Instant;
import java.util.Optional;

/**
 * A turn of which nothing stays, before the first member comes: all that is loaded with it takes
 * longer than a platform waits.
 */
public record Rehearsal(Database database, Coach coach) {
  private static final String NOBODY = "rehearsal";
  private static final Private WISH =
      new Private("I want to finish 12 mock interviews by the end of next year");

  public void hold(Instant now) {
    var event = new Event(NOBODY, NOBODY, now, new Said.Words(WISH));
    try {
      database.run(tx -> {
        coach.turn(tx, event, Optional.empty());
        throw new Undone();
      });
    } catch (Undone done) {
      // as it is meant to be
    }
  }

  /** Ends a transaction that is to leave nothing. */
  private static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
