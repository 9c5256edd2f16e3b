package io.careercoach.understand;

import io.careercoach.measure.Rounds;
import org.openjdk.jmh.runner.RunnerException;

/** Runs {@link ReadingBenchmark}, and prints all beside the library that reads dates. */
public final class ReadingRounds {
  private ReadingRounds() {}

  public static void main(String[] arguments) throws RunnerException {
    Rounds.of(ReadingBenchmark.class).print("deadlinesByNatty");
  }
}
