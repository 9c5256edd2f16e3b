package io.careercoach.app.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** Whether a database opens, and keeps what it has taken through a crash. */
public record DatabaseCheck(String name, Path file) implements Check {

  @Override
  public List<Finding> look() {
    var what = name + " database " + file + ": ";
    return List.of(
        Files.exists(file)
            ? opened(what)
            : Finding.well(what + "not there yet, made at the first start"));
  }

  private Finding opened(String what) {
    var address = "jdbc:sqlite:file:" + file.toUri().getRawPath() + "?mode=ro";
    try (var connection = DriverManager.getConnection(address);
        var statement = connection.createStatement();
        var answer = statement.executeQuery("PRAGMA journal_mode")) {
      var mode = answer.next() ? answer.getString(1) : "unknown";
      return mode.equals("wal")
          ? Finding.well(what + "opens, journal mode wal")
          : Finding.wrong(
              what + "journal mode " + mode,
              "set it to wal, or a crash can lose what was saved: sqlite3 "
                  + file
                  + " 'PRAGMA journal_mode = wal'");
    } catch (SQLException wrong) {
      return Finding.wrong(
          what + "does not open (" + wrong.getMessage() + ")",
          "let this user read it, or put the last good copy in its place");
    }
  }
}
