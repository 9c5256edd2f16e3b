package io.careercoach.store;

import io.careercoach.privacy.Cell;
import io.careercoach.privacy.SealBroken;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The messages on their way out, in order within a member's place. */
public final class OutboxRows {
  private static final Logger LOG = LoggerFactory.getLogger(OutboxRows.class);
  private static final String UNSENT =
      """
      select o.id, o.member, o.place, o.audience, o.seq, o.shape, o.body, o.due, o.state, o.attempts
      from outbox o where o.done is null and
      """;

  private static final String OF_PLATFORM = "o.place like ? and ";
  private static final String PRIVATE = "o.audience = 'private' and ";
  private static final String SHARED =
      "o.audience = 'shared' and o.place like ? order by o.due, o.member, o.seq";

  private static final String FIRST_OF_PLACE =
      """
      (o.member, o.place, o.audience, o.seq) in (
        select member, place, audience, min(seq) from outbox where done is null
        group by member, place, audience)
      """;

  private final Sql sql;
  private final Seals seals;

  OutboxRows(Sql sql, Seals seals) {
    this.sql = sql;
    this.seals = seals;
  }

  /** A number greater than that of any message of the member. */
  public long next(String member) {
    var sequel = "select coalesce(max(seq), 0) + 1 as next from outbox where member = ?";
    return sql.find(row -> row.number("next"), sequel, member).orElseThrow();
  }

  public void add(OutboxRow row) {
    sql.update(
        """
        insert into outbox
          (id, member, place, audience, seq, shape, body, state, attempts, due)
        values (?, ?, ?, ?, ?, ?, ?, ?, 0, ?)
        """,
        row.id(),
        row.member(),
        row.place(),
        row.audience().column(),
        row.seq(),
        row.shape(),
        seals.close(row.member(), cell(row.id()), row.json()),
        OutboxState.WAITING.column(),
        row.due());
  }

  /**
   * All unsent messages to a member in their order, due or not; the first goes first. One that does
   * not open is given up.
   */
  public List<Unsent> waiting(String member) {
    var broken = new ArrayList<String>();
    var open =
        sql.list(
            row -> opened(row, broken), UNSENT + PRIVATE + "o.member = ? order by o.seq", member);
    broken.forEach(this::giveUp);
    return open.stream().flatMap(Optional::stream).toList();
  }

  /**
   * What members share in places whose address begins so, as far as {@code still} lets it out:
   * nobody gets any of it without saying how that is found out. What is not let out is given up.
   */
  public <T> List<T> shared(String platform, Function<Unsent, Optional<T>> still) {
    var broken = new ArrayList<String>();
    var open = sql.list(row -> opened(row, broken), UNSENT + SHARED, platform + "%");
    broken.forEach(this::giveUp);
    var out = new ArrayList<T>();
    for (Unsent unsent : open.stream().flatMap(Optional::stream).toList()) {
      still.apply(unsent).ifPresentOrElse(out::add, () -> giveUp(unsent.row().id()));
    }
    return out;
  }

  /** How far a message has come; nothing once it is swept away. */
  public Optional<OutboxState> state(String id) {
    return sql.find(
        row -> OutboxState.of(row.text("state")), "select state from outbox where id = ?", id);
  }

  /** Removes a message, sent or not. */
  public void remove(String id) {
    sql.update("delete from outbox where id = ?", id);
  }

  /**
   * The members' own messages that may go now in places whose address begins so: due, and the first
   * unsent one of their member and place. One that does not open is given up, so that it holds
   * nobody else up.
   */
  public List<Unsent> due(String platform, Instant now, int limit) {
    var broken = new ArrayList<String>();
    var open =
        sql.list(
            row -> opened(row, broken),
            UNSENT
                + PRIVATE
                + OF_PLATFORM
                + "o.due <= ? and "
                + FIRST_OF_PLACE
                + "order by o.due, o.member, o.seq limit ?",
            platform + "%",
            now,
            limit);
    broken.forEach(this::giveUp);
    return open.stream().flatMap(Optional::stream).toList();
  }

  private Optional<Unsent> opened(Row row, List<String> broken) throws SQLException {
    try {
      return Optional.of(unsent(row));
    } catch (SealBroken e) {
      LOG.error("Message {} is given up: {}", row.text("id"), e.getMessage());
      broken.add(row.text("id"));
      return Optional.empty();
    }
  }

  private void giveUp(String id) {
    var dead = OutboxState.DEAD.column();
    sql.update("update outbox set state = ?, done = due where id = ?", dead, id);
  }

  /**
   * Takes an attempt at a message that has had so many; false if somebody else took it. Until then
   * nobody else does, and from now on it may have been sent.
   */
  public boolean claim(String id, int attempts, Instant until) {
    return sql.update(
            """
            update outbox set state = ?, attempts = attempts + 1, due = ?
            where id = ? and attempts = ? and done is null
            """,
            OutboxState.UNCERTAIN.column(),
            until,
            id,
            attempts)
        == 1;
  }

  /** Marks as sent; its words are removed when the time to keep them is over. */
  public void sent(String id, Instant at) {
    sql.update(
        "update outbox set state = ?, done = ? where id = ?", OutboxState.SENT.column(), at, id);
  }

  /**
   * Marks an attempt that failed; a dead message is done with, and {@code due} tells since when.
   */
  public void failed(String id, int attempts, Instant due, OutboxState state) {
    sql.update(
        "update outbox set state = ?, attempts = ?, due = ?, done = ? where id = ?",
        state.column(),
        attempts,
        due,
        switch (state) {
          case WAITING, UNCERTAIN, REFUSED -> Optional.empty();
          case DEAD -> due;
          case SENT -> throw new IllegalArgumentException("A sent message has not failed.");
        },
        id);
  }

  private Unsent unsent(Row row) throws SQLException {
    var id = row.text("id");
    var member = row.text("member");
    return new Unsent(
        new OutboxRow(
            id,
            member,
            row.text("place"),
            Audience.of(row.text("audience")),
            row.number("seq"),
            row.small("shape"),
            seals.open(member, cell(id), row.bytes("body")),
            row.time("due")),
        OutboxState.of(row.text("state")),
        row.small("attempts"));
  }

  private static Cell cell(String id) {
    return new Cell("outbox", id, "body");
  }
}
