package io.careercoach.store;

import io.careercoach.privacy.Cell;
import io.careercoach.privacy.Seal;
import io.careercoach.privacy.SealBroken;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A column that holds sealed texts.
 *
 * @param owner the column that says for whom they are sealed
 * @param row what the row of the cell is called, in SQL
 */
record SealedColumn(String table, String owner, String row, String field) {
  static final List<SealedColumn> ALL =
      List.of(
          new SealedColumn("session", "member", "member", "body"),
          new SealedColumn("fact", "member", "kind || '/' || id", "body"),
          new SealedColumn("set_aside", "member", "event", "body"),
          new SealedColumn("set_aside", "member", "event", "reason"),
          new SealedColumn("outbox", "member", "id", "body"),
          new SealedColumn("team_tap", "member", "workspace || channel || '/' || week", "body"),
          new SealedColumn("workspace", "team", "team", "token"));

  private static final Logger LOG = LoggerFactory.getLogger(SealedColumn.class);
  private static final int BATCH = 200;

  private record Found(String owner, String row, byte[] text) {}

  boolean hasAny(Sql sql) {
    return sql.exists("select 1 from " + table + " where " + field + " is not null limit 1");
  }

  boolean hasAnyUnder(Sql sql, String key) {
    var query = "select 1 from %s where substr(%s, 1, 5) = ? limit 1".formatted(table, field);
    return sql.exists(query, Seal.mark(key));
  }

  /** Seals some texts that are not under this key with it, and counts them. */
  int reseal(Sql sql, Seals seals, String key) {
    var query =
        "select %s as owner, %s as cell, %s as text from %s where substr(%s, 1, 5) <> ? limit ?"
            .formatted(owner, row, field, table, field);
    return sql
        .list(
            r -> new Found(r.text("owner"), r.text("cell"), r.bytes("text")),
            query,
            Seal.mark(key),
            BATCH)
        .stream()
        .mapToInt(found -> reseal(sql, seals, found))
        .sum();
  }

  /** Seals all texts of one member anew; one that does not open stays as it is. */
  void renew(Sql sql, String member, Seal old, Seal fresh) {
    var query =
        "select %s as cell, %s as text from %s where %s = ?".formatted(row, field, table, owner);
    var update = "update %s set %s = ? where %s = ? and %s = ?".formatted(table, field, owner, row);
    for (Found found :
        sql.list(r -> new Found(member, r.text("cell"), r.bytes("text")), query, member)) {
      var cell = new Cell(table, found.row(), field);
      try {
        var text = old.open(cell, found.text());
        sql.update(update, fresh.close(cell, text), member, found.row());
      } catch (SealBroken e) {
        LOG.error("A text is left as it is: {}", e.getMessage());
      }
    }
  }

  /** A text that a turn has changed in the meantime is sealed with the current key anyway. */
  private int reseal(Sql sql, Seals seals, Found found) {
    var cell = new Cell(table, found.row(), field);
    try {
      var text = seals.open(found.owner(), cell, found.text());
      return sql.update(
          "update %s set %s = ? where %s = ? and %s = ? and %s = ?"
              .formatted(table, field, owner, row, field),
          seals.close(found.owner(), cell, text),
          found.owner(),
          found.row(),
          found.text());
    } catch (SealBroken e) {
      LOG.error("A text stays under its old key: {}", e.getMessage());
      return 0;
    }
  }
}
