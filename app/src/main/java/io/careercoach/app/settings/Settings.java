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
 * @param database where {@code serve} keeps its records; absent means a file in the data folder
 * @param masterKeyFile absent means the usual place in the home directory
 */
public record Settings(
    Locale locale,
    ZoneId zone,
    Optional<String> country,
    CheckIn checkIn,
    Server server,
    Optional<String> database,
    Path data,
    Optional<Path> masterKeyFile,
    Log log,
    long cacheBytes) {

  /** When the weekly check-in comes, unless the member chose another time. */
  public record CheckIn(DayOfWeek day, LocalTime time) {}

  /** Where the service listens. */
  public record Server(String host, int port) {}

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
