package io.careercoach.engine;

import io.careercoach.store.BareCommits;
import io.careercoach.store.Database;
import io.careercoach.store.PostgresAddress;
import io.careercoach.store.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Durable turns of eight members at once on PostgreSQL beside bare commits of one row by eight
 * clients in the same database.
 */
@BenchmarkMode(Mode.Throughput)
@Threads(8)
@Warmup(iterations = 8, time = 5)
@Measurement(iterations = 5, time = 3)
@Fork(2)
public class PostgresBenchmark {

  /** The server and the coach on it. */
  @State(Scope.Benchmark)
  public static class Server {
    private final AtomicInteger clients = new AtomicInteger();
    private PostgresAddress address;
    private Database database;
    private Coach coach;

    @Setup
    public void open() throws IOException {
      Path folder = Files.createTempDirectory(Path.of("target"), "postgres");
      address = PostgresServer.shared().address("postgres");
      database = Database.postgresql(address, folder.resolve("master.key"));
      coach = Member.coach(database);
    }

    @TearDown
    public void close() {
      database.close();
      PostgresServer.shared().close();
    }
  }

  /** Who talks. */
  @State(Scope.Thread)
  public static class Talker {
    private Member member;

    @Setup
    public void open(Server server) {
      member = new Member(server.coach, "terminal/m" + server.clients.incrementAndGet());
    }
  }

  /** Who writes rows. */
  @State(Scope.Thread)
  public static class Writer {
    private BareCommits bare;

    @Setup
    public void open(Server server) throws SQLException {
      bare = BareCommits.postgresql(server.address);
    }

    @TearDown
    public void close() throws SQLException {
      bare.close();
    }
  }

  @Benchmark
  public void turn(Talker talker) {
    talker.member.speak();
  }

  @Benchmark
  public void bareCommit(Writer writer) throws SQLException {
    writer.bare.commit();
  }
}
