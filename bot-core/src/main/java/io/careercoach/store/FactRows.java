package io.careercoach.store;

import io.careercoach.privacy.Cell;
import java.util.List;

/** What is known about the members. */
public final class FactRows {
  private final Sql sql;
  private final Seals seals;

  FactRows(Sql sql, Seals seals) {
    this.sql = sql;
    this.seals = seals;
  }

  /** All that is known about a member, in the order in which it was first kept. */
  public List<FactRow> all(String member) {
    return sql.list(
        row -> {
          var kind = row.text("kind");
          var id = row.text("id");
          var json = seals.open(member, cell(kind, id), row.bytes("body"));
          return new FactRow(
              kind, id, row.small("shape"), json, row.time("since"), row.time("changed"));
        },
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
