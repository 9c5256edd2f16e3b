package io.careercoach.store;

import io.careercoach.privacy.MasterKeys;
import java.nio.file.Path;
import java.util.Optional;

/** Brings the database and the master keys together, and refuses keys that do not open it. */
final class SealKeys {
  private SealKeys() {}

  /**
   * The keys of this file; it is made only where nothing is sealed yet.
   *
   * @param shared whether others may be about to seal with the keys that the database names
   */
  static MasterKeys open(Sql sql, Path file, boolean shared) {
    var found = MasterKeys.find(file);
    var named = sql.list(row -> row.text("id"), "select id from seal_key order by id");
    if (shared && !named.isEmpty() && named.stream().noneMatch(id -> has(found, id))) {
      throw new StoreProblem(
          """
          The database belongs to coaches with the master key %s, which is not in %s.           Put a copy of their key file there, or name its place in COACH_MASTER_KEY_FILE.\
          """
              .formatted(String.join(", ", named), file));
    }
    var keys = found.orElseGet(() -> make(sql, file));
    for (var id : named) {
      if (!keys.has(id)) {
        refuseLoss(sql, id, file);
      }
    }
    sql.update("insert into seal_key (id) values (?) on conflict do nothing", keys.current());
    return keys;
  }

  private static boolean has(Optional<MasterKeys> keys, String id) {
    return keys.filter(found -> found.has(id)).isPresent();
  }

  private static MasterKeys make(Sql sql, Path file) {
    if (SealedColumn.ALL.stream().anyMatch(column -> column.hasAny(sql))) {
      throw new StoreProblem(
          """
          The master key is missing: %s. The database holds texts that only it can open. \
          Put your copy of it there, or name its place in COACH_MASTER_KEY_FILE.\
          """
              .formatted(file));
    }
    return MasterKeys.make(file);
  }

  private static void refuseLoss(Sql sql, String id, Path file) {
    if (SealedColumn.ALL.stream().anyMatch(column -> column.hasAnyUnder(sql, id))) {
      throw new StoreProblem(
          """
          The database holds texts sealed with the master key %s, which is not in %s. \
          Add its line there as the second one, or put the right file back.\
          """
              .formatted(id, file));
    }
    sql.update("delete from seal_key where id = ?", id);
  }
}
