package io.careercoach.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The database on a server does what every database does. */
class PostgresStoreTest extends OutboxContract {
  @TempDir Path folder;

  @Override
  Database fresh() {
    return Database.postgresql(PostgresServer.shared().empty(), folder.resolve("master.key"));
  }
}
