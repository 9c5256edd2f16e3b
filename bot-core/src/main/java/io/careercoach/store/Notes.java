package io.careercoach.store;

import java.util.Optional;

/** Small values of the installation by name; not sealed, so never about a person. */
public final class Notes {
  private final Sql sql;

  Notes(Sql sql) {
    this.sql = sql;
  }

  public Optional<String> find(String name) {
    return sql.find(row -> row.text("value"), "select value from note where name = ?", name);
  }

  public void keep(String name, String value) {
    sql.update(
        """
        insert into note (name, value) values (?, ?)
        on conflict (name) do update set value = excluded.value
        """,
        name,
        value);
  }

  public void remove(String name) {
    sql.update("delete from note where name = ?", name);
  }
}
