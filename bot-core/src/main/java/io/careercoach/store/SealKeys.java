package io.careercoach.store;

import io.careercoach.privacy.MasterKeys;
import java.nio.file.Path;

/** Brings the database and the master keys together, and refuses keys that do not open it. */
final class SealKeys {
  private SealKeys() {}

  /** The keys of this file; it is made only where nothing is sealed yet. */
  static MasterKeys open(Sql sql, Path file) {
    var keys = MasterKeys.find(file).orElseGet(() -> make(sql, file));
    for (var id : sql.list(row -> row.text("id"), "select id from seal_key")) {
      if (!keys.has(id)) {
        refuseLoss(sql, id, file);
      }
    }
    sql.update("insert into seal_key (id) values (?) on conflict do nothing", keys.current());
    return keys;
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
