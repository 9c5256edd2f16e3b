package io.careercoach.measure;

import static java.util.Objects.requireNonNull;

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
 * A benchmark that ran in rounds, each of them once over all that is compared.
 *
 * @param micros of processor time per operation, a value a round
 * @param bytes allocated per operation
 */
public record Rounds(Map<String, Side> micros, Map<String, Double> bytes) {
  private static final int ROUNDS = 3;

  public static Rounds of(Class<?> benchmark) throws RunnerException {
    var rounds = new Rounds(new LinkedHashMap<>(), new LinkedHashMap<>());
    for (int i = 0; i < ROUNDS; i++) {
      new Runner(options(benchmark)).run().forEach(rounds::add);
    }
    return rounds;
  }

  private static Options options(Class<?> benchmark) {
    return new OptionsBuilder()
        .include(benchmark.getName())
        .addProfiler(GCProfiler.class)
        .addProfiler(CpuProfiler.class)
        .verbosity(VerboseMode.SILENT)
        .shouldFailOnError(true)
        .build();
  }

  private void add(RunResult result) {
    String name = result.getPrimaryResult().getLabel();
    micros.computeIfAbsent(name, _ -> new Side()).add(score(result, "cpu"));
    bytes.put(name, score(result, "gc.alloc.rate.norm"));
  }

  private static double score(RunResult result, String of) {
    return requireNonNull(result.getSecondaryResults().get(of)).getScore();
  }

  /** Prints the medians of the rounds, beside the one that all are compared with. */
  public void print(String beside) {
    double other = requireNonNull(micros.get(beside)).median();
    System.out.printf("processor time of           µs, fastest     bytes  beside %s%n", beside);
    micros.forEach((name, side) ->
        System.out.printf(
            "%-22s %8.2f %8.2f %9.0f %15.2f%n",
            name,
            side.median(),
            side.part(0),
            requireNonNull(bytes.get(name)),
            side.median() / other));
  }
}
