package io.careercoach.store;

import java.util.List;
import java.util.Optional;

/** Where the questions that are not settled yet were shown, each by its name. */
public final class ShownRows {
  private final Sql sql;

  ShownRows(Sql sql) {
    this.sql = sql;
  }

  /** Notes where the question stands now. */
  public void keep(String member, String prompt, String place) {
    sql.update(
        """
        insert into shown (member, prompt, place) values (?, ?, ?)
        on conflict (member, prompt) do update set place = excluded.place
        """,
        member,
        prompt,
        place);
  }

  public Optional<String> find(String member, String prompt) {
    return sql.find(
        row -> row.text("place"),
        "select place from shown where member = ? and prompt = ?",
        member,
        prompt);
  }

  public void remove(String member, List<String> prompts) {
    prompts.forEach(
        prompt -> sql.update("delete from shown where member = ? and prompt = ?", member, prompt));
  }
}
