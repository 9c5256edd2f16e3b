package io.careercoach.engine;

import io.careercoach.measure.Rounds;
import org.openjdk.jmh.runner.RunnerException;

/** Runs {@link TurnBenchmark}, and prints all beside the turn that is written by hand. */
public final class TurnRounds {
  private TurnRounds() {}

  public static void main(String[] arguments) throws RunnerException {
    Rounds.of(TurnBenchmark.class).print("byHand");
  }
}
