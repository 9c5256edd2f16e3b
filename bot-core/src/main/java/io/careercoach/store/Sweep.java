package io.careercoach.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Removes the rows of one kind whose time is over, a few at once. */
record Sweep(String sql, Duration kept) {
  private static final int BATCH = 500;

  static final List<Sweep> ALL =
      List.of(
          new Sweep(
              "delete from inbox where event in (select event from inbox where at < ? limit ?)",
              Duration.ofDays(7)),
          new Sweep(
              """
              delete from set_aside where (member, event) in
                (select member, event from set_aside where at < ? limit ?)
              """,
              Duration.ofDays(1)),
          new Sweep(
              "delete from outbox where id in (select id from outbox where done < ? limit ?)",
              Duration.ofDays(1)));

  /** Removes all that is over by now. */
  int run(Database database, Instant now) {
    int removed = 0;
    int batch;
    do {
      batch = database.transaction(tx -> tx.sql().update(sql, now.minus(kept), BATCH));
      removed += batch;
    } while (batch == BATCH);
    return removed;
  }
}
