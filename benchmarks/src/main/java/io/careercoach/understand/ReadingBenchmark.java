package io.careercoach.understand;

import io.careercoach.peer.Natty;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One sentence of the tests, read by the reader it was written for; on the sentences with dates
 * beside a library. Each call reads the next sentence.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReadingBenchmark {
  private final Readers readers = new Readers();
  private final Natty natty = new Natty();
  private final Round deadlines = new Round(Labelled.of("deadlines"));
  private final Round goals = new Round(Labelled.of("goals"));
  private final Round progress = new Round(Labelled.of("progress"));
  private final Round intents = new Round(Labelled.of("intents", "intents-2"));
  private final Round offers = new Round(Labelled.of("offers", "offers-2", "offers-3"));

  /** One sentence after the other, again and again. */
  private static final class Round {
    private final List<Labelled> sentences;
    private int next;

    Round(List<Labelled> sentences) {
      this.sentences = sentences;
    }

    Labelled next() {
      next = (next + 1) % sentences.size();
      return sentences.get(next);
    }
  }

  @Benchmark
  public Object deadlines() {
    return readers.deadline(deadlines.next());
  }

  @Benchmark
  public Object goals() {
    return readers.goal(goals.next());
  }

  @Benchmark
  public Object progress() {
    return readers.progress(progress.next());
  }

  @Benchmark
  public Object intents() {
    return readers.intent(intents.next());
  }

  @Benchmark
  public Object offers() {
    return readers.offer(offers.next());
  }

  /** The dates alone, by a library. */
  @Benchmark
  public Object deadlinesByNatty() {
    var sentence = deadlines.next();
    return natty.dates(sentence.text(), sentence.calendar().today());
  }
}
