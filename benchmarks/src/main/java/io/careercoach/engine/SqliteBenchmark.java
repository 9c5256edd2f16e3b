package io.careercoach.engine;

import io.careercoach.store.BareCommits;
import io.careercoach.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A durable turn on SQLite beside a bare commit of one row in the same file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 5)
@Measurement(iterations = 5, time = 3)
@Fork(2)
public class SqliteBenchmark {
  private Database database;
  private BareCommits bare;
  private Member member;

  @Setup
  public void open() throws IOException, SQLException {
    Path folder = Files.createTempDirectory(Path.of("target"), "sqlite");
    Path file = folder.resolve("coach.db");
    database = Database.sqlite(file, folder.resolve("master.key"));
    bare = BareCommits.sqlite(file);
    member = new Member(Member.coach(database), "terminal/ana");
  }

  @TearDown
  public void close() throws SQLException {
    bare.close();
    database.close();
  }

  @Benchmark
  public void turn() {
    member.speak();
  }

  @Benchmark
  public void bareCommit() throws SQLException {
    bare.commit();
  }
}
