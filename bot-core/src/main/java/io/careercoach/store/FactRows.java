package io.careercoach.store;

import io.careercoach.privacy.Cell;
import io.careercoach.privacy.SealBroken;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is known about the members. */
public final class FactRows {
  private static final Logger LOG = LoggerFactory.getLogger(FactRows.class);

  private final Sql sql;
  private final Seals seals;

  FactRows(Sql sql, Seals seals) {
    this.sql = sql;
    this.seals = seals;
  }

  /** All that is known about a member, in the order in which it was first kept. */
  public List<FactRow> all(String member) {
    return list(row -> fact(member, row), member);
  }

  /** As {@link #all}, without what does not open; {@code broken} gets the kind and id of that. */
  public List<FactRow> all(String member, BiConsumer<String, String> broken) {
    return list(row -> opened(member, row, broken), member).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** One of them; nothing if it is not there or does not open. */
  public Optional<FactRow> find(String member, String kind, String id) {
    return sql.find(
            row -> opened(member, row, (_, _) -> {}),
            """
            select kind, id, shape, body, since, changed from fact
            where member = ? and kind = ? and id = ?
            """,
            member,
            kind,
            id)
        .flatMap(found -> found);
  }

  private Optional<FactRow> opened(String member, Row row, BiConsumer<String, String> broken)
      throws SQLException {
    try {
      return Optional.of(fact(member, row));
    } catch (SealBroken e) {
      LOG.error("A fact is left as it is: {}", e.getMessage());
      broken.accept(row.text("kind"), row.text("id"));
      return Optional.empty();
    }
  }

  private FactRow fact(String member, Row row) throws SQLException {
    var kind = row.text("kind");
    var id = row.text("id");
    var json = seals.open(member, cell(kind, id), row.bytes("body"));
    return new FactRow(kind, id, row.small("shape"), json, row.time("since"), row.time("changed"));
  }

  private <T> List<T> list(RowReader<T> reader, String member) {
    return sql.list(
        reader,
        """
        select kind, id, shape, body, since, changed from fact where member = ? order by place
        """,
        member);
  }

  /** Keeps the fact, in place of the one of the same kind and id. */
  public void keep(String member, FactRow fact) {
    sql.update(
        """
        insert into fact (member, kind, id, place, shape, body, since, changed)
        values (?, ?, ?, (select coalesce(max(place), 0) + 1 from fact where member = ?),
                ?, ?, ?, ?)
        on conflict (member, kind, id) do update
        set shape = excluded.shape, body = excluded.body, changed = excluded.changed
        """,
        member,
        fact.kind(),
        fact.id(),
        member,
        fact.shape(),
        seals.close(member, cell(fact.kind(), fact.id()), fact.json()),
        fact.since(),
        fact.changed());
  }

  public void remove(String member, String kind, String id) {
    sql.update("delete from fact where member = ? and kind = ? and id = ?", member, kind, id);
  }

  public void removeAll(String member) {
    sql.update("delete from fact where member = ?", member);
  }

  private static Cell cell(String kind, String id) {
    return new Cell("fact", kind + "/" + id, "body");
  }
}
