package io.careercoach.engine;

import io.careercoach.engine.Letter.Settled;
import io.careercoach.store.Database;
import io.careercoach.store.MemberRow;
import io.careercoach.store.OutboxRow;
import io.careercoach.store.OutboxState;
import io.careercoach.store.Transaction;
import io.careercoach.store.Unsent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands out letters to whoever sends them, each member's in their order; before each it looks
 * whether the member still wants it.
 */
public final class Letters {
  private static final Logger LOG = LoggerFactory.getLogger(Letters.class);

  private final Database database;

  public Letters(Database database) {
    this.database = database;
  }

  /** Members of the platform for whom a letter may go now. */
  public List<String> due(String platform, Instant now, int most) {
    return database.transaction(tx ->
        tx.outbox().due(platform, now, most).stream()
            .map(unsent -> unsent.row().member())
            .toList());
  }

  /**
   * The member's next letter, if it may go now: an attempt that is nobody else's until then.
   *
   * @param probes what was refused and is due by then may be tried now
   */
  public Optional<Attempt<Letter>> take(String member, Instant now, Instant probes, Instant until) {
    return database.transaction(tx -> {
      var row = tx.members().find(member);
      for (Unsent unsent : tx.outbox().waiting(member)) {
        var ready = unsent.state() == OutboxState.REFUSED ? probes : now;
        if (row.isEmpty() || unsent.row().due().isAfter(ready)) {
          return Optional.empty();
        }
        var letter = letter(tx, unsent).filter(one -> wanted(tx, one, row.get(), now));
        if (letter.isPresent()) {
          boolean taken = tx.outbox().claim(unsent.row().id(), unsent.attempts(), until);
          return letter.filter(_ -> taken).map(mail -> Attempt.next(mail, unsent));
        }
      }
      return Optional.empty();
    });
  }

  /** The letter; one that cannot be read is given up. */
  static Optional<Letter> letter(Transaction tx, Unsent unsent) {
    OutboxRow row = unsent.row();
    try {
      return Optional.of(Json.read(Letter.SHAPE, row.shape(), row.json()));
    } catch (Unreadable unreadable) {
      LOG.error("Letter {} is given up: {}", row.id(), unreadable.getMessage());
      tx.outbox().failed(row.id(), unsent.attempts(), row.due(), OutboxState.DEAD);
      return Optional.empty();
    }
  }

  /** What comes unasked goes only to those who still want that. */
  private static boolean wanted(Transaction tx, Letter letter, MemberRow member, Instant now) {
    boolean welcome =
        member.begun().isPresent() && member.quietUntil().filter(now::isBefore).isEmpty();
    if (!letter.unasked() || welcome) {
      return true;
    }
    LOG.info("Letter {} is not wanted any more and is not sent", letter.id());
    tx.outbox().failed(letter.id(), 0, now, OutboxState.DEAD);
    return false;
  }

  /**
   * Marks a letter as sent.
   *
   * @param place where it stands, in the words of its platform
   */
  public void sent(Attempt<Letter> attempt, Optional<String> place, Instant at) {
    var letter = attempt.mail();
    database.run(tx -> {
      tx.outbox().sent(letter.id(), at);
      tx.shown().remove(attempt.to(), letter.settles().stream().map(Settled::prompt).toList());
      letter
          .prompt()
          .ifPresent(
              prompt -> place.ifPresent(there -> tx.shown().keep(attempt.to(), prompt, there)));
    });
  }

  /** Marks an attempt that failed, in this way; the next is due then. */
  public void failed(Attempt<Letter> attempt, OutboxState state, Instant due) {
    database.run(tx -> tx.outbox().failed(attempt.id(), attempt.number(), due, state));
  }

  /** Where the question of this name stands, until it is settled. */
  public Optional<String> shown(String member, String prompt) {
    return database.transaction(tx -> tx.shown().find(member, prompt));
  }
}
