package io.careercoach.engine;

import io.careercoach.measure.Side;
import io.careercoach.store.BareCommits;
import io.careercoach.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Durable turns on SQLite beside bare commits of one row in the same file with the same settings:
 * some of these, some of those, in turn, so that whatever else the machine does meets both.
 */
public final class SqliteTurns implements AutoCloseable {
  private static final int SOME = 25;
  private static final int WARM_UP = 400;
  private static final int ROUNDS = 200;
  private static final double NANOS_A_MICRO = 1000;

  private final Database database;
  private final BareCommits bare;
  private final Member member;
  private final Side turns = new Side();
  private final Side commits = new Side();

  SqliteTurns() throws IOException, SQLException {
    Path folder = Files.createTempDirectory(Path.of("target"), "sqlite");
    Path file = folder.resolve("coach.db");
    database = Database.sqlite(file, folder.resolve("master.key"));
    bare = BareCommits.sqlite(file);
    member = new Member(Member.coach(database), "terminal/ana");
  }

  void round(int each) throws SQLException {
    for (int i = 0; i < each; i++) {
      long before = System.nanoTime();
      member.speak();
      turns.add((System.nanoTime() - before) / NANOS_A_MICRO);
    }
    for (int i = 0; i < each; i++) {
      long before = System.nanoTime();
      bare.commit();
      commits.add((System.nanoTime() - before) / NANOS_A_MICRO);
    }
  }

  private void print(String name, double part) {
    double turn = turns.part(part);
    double commit = commits.part(part);
    System.out.printf("%-8s %8.0f %12.0f %8.2f%n", name, turn, commit, turn / commit);
  }

  @Override
  public void close() throws SQLException {
    bare.close();
    database.close();
  }

  public static void main(String[] arguments) throws IOException, SQLException {
    try (var both = new SqliteTurns()) {
      for (int i = 0; i < WARM_UP; i++) {
        both.round(SOME);
      }
      both.turns.clear();
      both.commits.clear();
      for (int i = 0; i < ROUNDS; i++) {
        both.round(SOME);
      }
      System.out.println("SQLite, µs   turn  bare commit    ratio");
      both.print("median", 0.5);
      both.print("tenth", 0.1);
    }
  }
}
