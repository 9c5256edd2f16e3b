package io.careercoach.engine;

import io.careercoach.store.Database;
import io.careercoach.store.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where the coach was installed by the people of a workspace, each {@code slack/T1}, and with which
 * token. Once it is taken out there, the token is destroyed at once, and all that is kept of its
 * members a month later.
 */
public final class Installations {
  private static final Duration KEPT = Duration.ofDays(30);

  private final Database database;

  public Installations(Database database) {
    this.database = database;
  }

  /** The coach is in this workspace now, with this token. */
  public void begin(String team, String token, Instant at) {
    database.run(tx -> tx.workspaces().install(team, token, at));
  }

  /** The token of its bot there, while it is installed. */
  public Optional<String> token(String team) {
    return database.transaction(tx -> tx.workspaces().token(team));
  }

  /** It was taken out then; false if that is no news, or if it was installed anew since then. */
  public boolean end(String team, Instant happened, Instant now) {
    return database.transaction(tx -> tx.workspaces().remove(team, happened, now));
  }

  /** Something that the coach remembers of a platform, and of nobody in it. */
  public Optional<String> note(String name) {
    return database.transaction(tx -> tx.notes().find(name));
  }

  public void note(String name, String value) {
    database.run(tx -> tx.notes().keep(name, value));
  }

  /** Whether something that may be done once is done for the first time. */
  public boolean first(String once, Instant at) {
    return database.transaction(tx -> tx.inbox().first(once, "", at));
  }

  /** Erases the members of the workspaces that the coach has been gone from for long. */
  public void sweep(Instant now) {
    var gone = database.transaction(tx -> tx.workspaces().gone(now.minus(KEPT)));
    for (String team : gone) {
      database.transaction(tx -> tx.members().names()).stream()
          .filter(member -> member.startsWith(team + "/"))
          .forEach(member -> database.run(tx -> erase(tx, member, now)));
      database.run(tx -> tx.workspaces().forget(team));
    }
  }

  private static void erase(Transaction tx, String member, Instant now) {
    tx.members()
        .find(member)
        .ifPresent(row -> {
          new Teamwork(tx, member).forget();
          tx.members().erase(member, row.gone(now));
        });
  }
}
