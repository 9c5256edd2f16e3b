package io.careercoach.engine;

import io.careercoach.measure.Side;
import io.careercoach.store.BareCommits;
import io.careercoach.store.Database;
import io.careercoach.store.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Durable turns of eight members at once on PostgreSQL beside bare commits of one row by eight
 * clients in the same database: a while of these, a while of those, in turn.
 */
public final class PostgresTurns {
  private static final int CLIENTS = 8;
  private static final int WARM_UP = 15;
  private static final int ROUNDS = 15;
  private static final double NANOS_A_SECOND = 1e9;
  private static final long A_WHILE = (long) NANOS_A_SECOND;

  private PostgresTurns() {}

  /** One thing that a client does over and over. */
  private interface Deed {
    void run() throws SQLException;
  }

  public static void main(String[] arguments)
      throws IOException, SQLException, InterruptedException, ExecutionException {
    Path folder = Files.createTempDirectory(Path.of("target"), "postgres");
    var server = PostgresServer.shared();
    var address = server.address("postgres");
    var writers = new ArrayList<BareCommits>();
    try (var database = Database.postgresql(address, folder.resolve("master.key"));
        var threads = Executors.newFixedThreadPool(CLIENTS)) {
      var coach = Member.coach(database);
      var speaking = new ArrayList<Deed>();
      var writing = new ArrayList<Deed>();
      for (int i = 0; i < CLIENTS; i++) {
        speaking.add(new Member(coach, "terminal/m" + i)::speak);
        writers.add(BareCommits.postgresql(address));
        writing.add(writers.getLast()::commit);
      }
      var turns = new Side();
      var commits = new Side();
      for (int i = 0; i < WARM_UP + ROUNDS; i++) {
        if (i == WARM_UP) {
          turns.clear();
          commits.clear();
        }
        turns.add(rate(threads, speaking));
        commits.add(rate(threads, writing));
      }
      System.out.printf(
          "PostgreSQL, %d clients: %.0f turns a second, %.0f bare commits a second, ratio %.2f%n",
          CLIENTS, turns.median(), commits.median(), turns.median() / commits.median());
    } finally {
      for (var writer : writers) {
        writer.close();
      }
      server.close();
    }
  }

  /** How often a second all of them together do it. */
  private static double rate(ExecutorService threads, List<Deed> deeds)
      throws InterruptedException, ExecutionException {
    long begin = System.nanoTime();
    var clients = new ArrayList<Callable<Integer>>();
    deeds.forEach(deed -> clients.add(() -> times(deed, begin + A_WHILE)));
    int done = 0;
    for (var client : threads.invokeAll(clients)) {
      done += client.get();
    }
    return done * NANOS_A_SECOND / (System.nanoTime() - begin);
  }

  private static int times(Deed deed, long end) throws SQLException {
    int done = 0;
    while (System.nanoTime() < end) {
      deed.run();
      done++;
    }
    return done;
  }
}
