package io.careercoach.app;

import io.careercoach.app.settings.DataFolder;
import io.careercoach.app.settings.Settings;
import io.careercoach.store.Database;
import io.careercoach.store.PostgresAddress;
import java.nio.file.Path;

/** Where the service keeps its records. */
sealed interface ServeDatabase {
  Database open(Path keyFile);

  /** SQLite, for one server. */
  record InFile(Path file) implements ServeDatabase {
    @Override
    public Database open(Path keyFile) {
      return Database.sqlite(file, keyFile);
    }
  }

  /** PostgreSQL, for several. */
  record OnServer(PostgresAddress address) implements ServeDatabase {
    @Override
    public Database open(Path keyFile) {
      return Database.postgresql(address, keyFile);
    }
  }

  static ServeDatabase of(Settings settings, DataFolder data) {
    var records = settings.records();
    var sqlite = "jdbc:sqlite:";
    var url = records.url().orElse(sqlite + data.file("serve.db"));
    return url.startsWith(sqlite)
        ? new InFile(data.path().resolve(url.substring(sqlite.length())))
        : new OnServer(new PostgresAddress(url, records.user(), records.password()));
  }
}
