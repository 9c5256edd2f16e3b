package io.careercoach.app.settings;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything the person who runs the coach has decided.
 *
 * @param country whose help lines are named in a crisis; absent until somebody chose one
 * @param records where {@code serve} keeps its records
 * @param masterKeyFile absent means the usual place in the home directory
 */
public record Settings(
    Locale locale,
    ZoneId zone,
    Optional<String> country,
    CheckIn checkIn,
    Server server,
    Records records,
    Path data,
    Optional<Path> masterKeyFile,
    Log log,
    long cacheBytes) {

  /** When the weekly check-in comes, unless the member chose another time. */
  public record CheckIn(DayOfWeek day, LocalTime time) {}

  /** Where the service listens. */
  public record Server(String host, int port) {}

  /**
   * Which database, and as whom.
   *
   * @param url absent means a file in the data folder
   */
  public record Records(Optional<String> url, Optional<String> user, Optional<String> password) {
    @Override
    public String toString() {
      return "Records[private]";
    }
  }

  /** How much the coach notes down while it runs, and in which form. */
  public record Log(Level level, Format format) {}

  /** From which weight on something is noted down. */
  public enum Level {
    ERROR,
    WARN,
    INFO,
    DEBUG
  }

  /** For a person's eyes, or for a program's. */
  public enum Format {
    TEXT,
    JSON
  }
}
