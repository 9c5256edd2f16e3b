package io.careercoach.store;

import io.careercoach.privacy.Cell;
import java.time.Instant;
import java.util.Optional;

/** The conversations, one a member, each saved only over the version it was read at. */
public final class SessionRows {
  private final Sql sql;
  private final Seals seals;

  SessionRows(Sql sql, Seals seals) {
    this.sql = sql;
    this.seals = seals;
  }

  public Optional<SessionRow> find(String member) {
    return sql.find(
        row ->
            new SessionRow(
                row.number("version"), seals.open(member, cell(member), row.bytes("body"))),
        "select version, body from session where member = ?",
        member);
  }

  /** The version of the member's conversation, 0 if there is none; its words stay sealed. */
  public long version(String member) {
    return sql.find(
            row -> row.number("version"), "select version from session where member = ?", member)
        .orElse(0L);
  }

  /**
   * Saves as the version after {@code expected}, which is 0 for the first; false, and nothing is
   * changed, if somebody else was faster.
   */
  public boolean save(String member, long expected, String json, Instant at) {
    byte[] body = seals.close(member, cell(member), json);
    int saved =
        expected == 0
            ? sql.update(
                """
                insert into session (member, version, body, changed) values (?, 1, ?, ?)
                on conflict do nothing
                """,
                member,
                body,
                at)
            : sql.update(
                """
                update session set version = version + 1, body = ?, changed = ?
                where member = ? and version = ?
                """,
                body,
                at,
                member,
                expected);
    return saved == 1;
  }

  /** Begins a conversation at this version, where there is none. */
  public void begin(String member, long version, String json, Instant at) {
    sql.update(
        "insert into session (member, version, body, changed) values (?, ?, ?, ?)",
        member,
        version,
        seals.close(member, cell(member), json),
        at);
  }

  /** Drops a conversation that cannot be read any more. */
  public void remove(String member) {
    sql.update("delete from session where member = ?", member);
  }

  private static Cell cell(String member) {
    return new Cell("session", member, "body");
  }
}
