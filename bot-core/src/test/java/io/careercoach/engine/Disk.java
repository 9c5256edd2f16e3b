package io.careercoach.engine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The sealed texts of an SQLite database as they lie there. */
record Disk(Path file) {
  /** One character a byte. */
  List<String> sealed(String table) throws SQLException {
    var all = new ArrayList<String>();
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select body from " + table)) {
      while (rows.next()) {
        all.add(new String(rows.getBytes(1), ISO_8859_1));
      }
    }
    return all;
  }
}
