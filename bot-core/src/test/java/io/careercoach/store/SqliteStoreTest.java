package io.careercoach.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The database in a file does what every database does. */
class SqliteStoreTest extends OutboxContract {
  @TempDir Path folder;

  @Override
  Database fresh() {
    return Database.sqlite(folder.resolve("data/coach.db"), folder.resolve("keys/master.key"));
  }
}
