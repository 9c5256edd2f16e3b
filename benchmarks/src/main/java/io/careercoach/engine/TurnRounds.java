package io.careercoach.engine;

import static java.util.Objects.requireNonNull;

import io.careercoach.measure.CpuProfiler;
import io.careercoach.measure.Side;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs {@link TurnBenchmark} in rounds, each of them once over all that is compared, and prints the
 * medians of the rounds beside the turn that is written by hand.
 */
public final class TurnRounds {
  private static final int ROUNDS = 3;

  private TurnRounds() {}

  public static void main(String[] arguments) throws RunnerException {
    var micros = new LinkedHashMap<String, Side>();
    var bytes = new LinkedHashMap<String, Double>();
    for (int i = 0; i < ROUNDS; i++) {
      for (RunResult result : new Runner(options()).run()) {
        String name = result.getPrimaryResult().getLabel();
        micros.computeIfAbsent(name, _ -> new Side()).add(score(result, "cpu"));
        bytes.put(name, score(result, "gc.alloc.rate.norm"));
      }
    }
    print(micros, bytes);
  }

  private static Options options() {
    return new OptionsBuilder()
        .include(TurnBenchmark.class.getName())
        .addProfiler(GCProfiler.class)
        .addProfiler(CpuProfiler.class)
        .verbosity(VerboseMode.SILENT)
        .shouldFailOnError(true)
        .build();
  }

  private static double score(RunResult result, String of) {
    return requireNonNull(result.getSecondaryResults().get(of)).getScore();
  }

  private static void print(Map<String, Side> micros, Map<String, Double> bytes) {
    double byHand = requireNonNull(micros.get("byHand")).median();
    System.out.println("processor time of           µs, fastest     bytes  beside by hand");
    micros.forEach((name, side) ->
        System.out.printf(
            "%-22s %8.2f %8.2f %9.0f %15.2f%n",
            name,
            side.median(),
            side.part(0),
            requireNonNull(bytes.get(name)),
            side.median() / byHand));
  }
}
