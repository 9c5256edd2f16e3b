package io.careercoach.app;

import io.careercoach.app.settings.DataFolder;
import io.careercoach.app.settings.Settings;
import io.careercoach.app.trouble.Problem;
import java.nio.file.Path;

/** Where the service keeps its records. */
final class ServeDatabase {
  private static final String SQLITE = "jdbc:sqlite:";

  private ServeDatabase() {}

  static Path file(Settings settings, DataFolder data) {
    var url = settings.database().orElse(SQLITE + data.file("serve.db"));
    if (!url.startsWith(SQLITE)) {
      throw new Problem(
          "database.url (COACH_DATABASE_URL): this version keeps its records in SQLite only;"
              + " remove the setting, or give jdbc:sqlite: and the path of a file.");
    }
    return data.path().resolve(url.substring(SQLITE.length()));
  }
}
