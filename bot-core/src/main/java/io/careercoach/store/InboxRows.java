package io.careercoach.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.careercoach.privacy.Cell;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Which events were heard, and those that could not be handled. */
public final class InboxRows {
  private static final int HASH = 16;

  private final Sql sql;
  private final Seals seals;

  InboxRows(Sql sql, Seals seals) {
    this.sql = sql;
    this.seals = seals;
  }

  /** Whether the member's event is heard for the first time; from now on it is not. */
  public boolean first(String event, String member, Instant at) {
    return sql.update(
            "insert into inbox (event, at) values (?, ?) on conflict do nothing",
            hash(member.length() + ":" + member + event),
            at)
        == 1;
  }

  /** Keeps an event that could not be handled; the member has a row. */
  public void setAside(String event, String member, String json, String reason, Instant at) {
    sql.update(
        """
        insert into set_aside (member, event, body, reason, at) values (?, ?, ?, ?, ?)
        on conflict (member, event) do update
        set body = excluded.body, reason = excluded.reason, at = excluded.at
        """,
        member,
        event,
        seals.close(member, cell(event, "body"), json),
        seals.close(member, cell(event, "reason"), reason),
        at);
  }

  /** The events that could not be handled, the oldest first. */
  public List<SetAside> setAside() {
    return sql.list(
        row -> {
          var event = row.text("event");
          var member = row.text("member");
          return new SetAside(
              event,
              member,
              seals.open(member, cell(event, "body"), row.bytes("body")),
              seals.open(member, cell(event, "reason"), row.bytes("reason")),
              row.time("at"));
        },
        "select event, member, body, reason, at from set_aside order by at, member, event");
  }

  private static Cell cell(String event, String field) {
    return new Cell("set_aside", event, field);
  }

  private static byte[] hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return Arrays.copyOf(digest, HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256.", e);
    }
  }
}
