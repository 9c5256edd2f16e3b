package io.careercoach.store;

import java.sql.SQLException;
import java.util.Set;

/** What a failure of PostgreSQL means for the coach, and what a person can do about it. */
record PostgresTrouble(PostgresAddress address) {
  /** Deadlock, serialization, a lock that was not to be had in time. */
  private static final Set<String> BUSY = Set.of("40001", "40P01", "55P03");

  /** The connection; the operator's intervention. */
  private static final Set<String> GONE = Set.of("08", "57");

  StoreProblem of(Throwable e) {
    var deepest = deepest(e);
    if (deepest instanceof StoreProblem told) {
      return told;
    }
    var state = state(deepest);
    return BUSY.contains(state)
        ? new StoreBusy(e)
        : new StoreProblem(sentence(state, line(deepest)), e);
  }

  private String sentence(String state, String told) {
    return switch (state) {
      case "53300" ->
          "PostgreSQL at %s has no connection left (%s). Raise max_connections, or stop others."
              .formatted(address, told);
      case "3D000" ->
          "PostgreSQL at %s has no such database. Make it, or correct COACH_DATABASE_URL."
              .formatted(address);
      case "42501" ->
          "PostgreSQL at %s does not let this user make or use the tables (%s). %s"
              .formatted(address, told, "Make the user the owner of the database.");
      default -> ofKind(kind(state), told);
    };
  }

  private String ofKind(String kind, String told) {
    return switch (kind) {
      case "28" ->
          "PostgreSQL at %s refuses this user or password. Correct %s and %s."
              .formatted(address, "COACH_DATABASE_USER", "COACH_DATABASE_PASSWORD");
      case "08", "57" ->
          """
          PostgreSQL at %s does not answer (%s). \
          See that it runs, or correct COACH_DATABASE_URL; the coach goes on when it is back.\
          """
              .formatted(address, told);
      default -> "The database refused a statement: " + told;
    };
  }

  /** Whether the server went away, or is not there. */
  static boolean lost(SQLException e) {
    return GONE.contains(kind(state(deepest(e))));
  }

  private static String state(Throwable e) {
    return e instanceof SQLException sql ? String.valueOf(sql.getSQLState()) : "";
  }

  private static String kind(String state) {
    return state.substring(0, Math.min(2, state.length()));
  }

  /** What PostgreSQL or we said; the pool around it would say only that it waited. */
  private static Throwable deepest(Throwable e) {
    var cause = e.getCause();
    return cause instanceof SQLException || cause instanceof StoreProblem ? deepest(cause) : e;
  }

  private static String line(Throwable e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
