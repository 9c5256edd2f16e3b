package io.careercoach.store;

import io.careercoach.privacy.Cell;
import io.careercoach.privacy.Seal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The workspaces that have installed the coach, each with a key of its own for its token. */
public final class WorkspaceRows {
  private final Sql sql;
  private final Seals seals;
  private final Scrubs scrubs;

  WorkspaceRows(Sql sql, Seals seals, Scrubs scrubs) {
    this.sql = sql;
    this.seals = seals;
    this.scrubs = scrubs;
  }

  /** Keeps the token of this workspace in the place of any before it. */
  public void install(String team, String token, Instant at) {
    byte[] salt = Seal.salt();
    seals.forget(team);
    seals.meet(team, salt);
    sql.update(
        """
        insert into workspace (team, salt, token, since, gone) values (?, ?, ?, ?, null)
        on conflict (team) do update
        set salt = excluded.salt, token = excluded.token, since = excluded.since, gone = null
        """,
        team,
        salt,
        seals.close(team, cell(team), token),
        at);
  }

  /** The token of its bot, while the coach is installed there. */
  public Optional<String> token(String team) {
    return sql.find(
        row -> seals.open(team, cell(team), row.bytes("token")),
        "select token from workspace where team = ? and token is not null",
        team);
  }

  /**
   * The coach was taken out of the workspace: the token is destroyed. False if that is no news, or
   * if the coach was installed anew since then.
   */
  public boolean remove(String team, Instant happened, Instant now) {
    boolean gone =
        sql.update(
                """
                update workspace set salt = ?, token = null, gone = ?
                where team = ? and token is not null and since <= ?
                """,
                Seal.salt(),
                now,
                team,
                happened)
            == 1;
    if (gone) {
      scrubs.add();
      seals.forget(team);
    }
    return gone;
  }

  /** The workspaces that the coach has been gone from since before then. */
  public List<String> gone(Instant before) {
    return sql.list(
        row -> row.text("team"), "select team from workspace where gone < ? order by team", before);
  }

  /** Nothing is kept of it any more. */
  public void forget(String team) {
    sql.update("delete from workspace where team = ? and token is null", team);
  }

  private static Cell cell(String team) {
    return new Cell("workspace", team, "token");
  }
}
