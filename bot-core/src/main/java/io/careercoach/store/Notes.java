package io.careercoach.store;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Small values of the installation by name; not sealed, so never about a person. */
public final class Notes {
  private final Sql sql;

  Notes(Sql sql) {
    this.sql = sql;
  }

  public Optional<String> find(String name) {
    return sql.find(row -> row.text("value"), "select value from note where name = ?", name);
  }

  /** All whose names begin so, by the rest of their names. */
  Map<String, String> under(String prefix) {
    var all = new TreeMap<String, String>();
    sql
        .list(row -> row.text("name") + " " + row.text("value"), "select name, value from note")
        .stream()
        .filter(line -> line.startsWith(prefix))
        .map(line -> line.substring(prefix.length()).split(" ", 2))
        .forEach(note -> all.put(note[0], note[1]));
    return all;
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
