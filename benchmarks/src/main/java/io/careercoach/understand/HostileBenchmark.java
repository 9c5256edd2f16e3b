package io.careercoach.understand;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Hostile texts of n, 2n, 4n and 8n characters, read by every reader: the processor time of each,
 * and how much more the longest takes than the shortest. Eight times is linear.
 */
public final class HostileBenchmark {
  /** As much as is read, and far more than is read. */
  private static final int[][] LENGTHS = {
    {500, 1_000, 2_000, 4_000}, {131_072, 262_144, 524_288, 1_048_576}
  };

  private static final Calendar CALENDAR =
      new Calendar(LocalDate.of(2027, 3, 10), false, DayOfWeek.MONDAY, false);
  private static final long WARMING = 300_000_000;
  private static final long MEASURING = 20_000_000;
  private static final int TIMES = 5;
  private static final double NANOS_A_MICRO = 1_000;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private Object last = "";

  private HostileBenchmark() {}

  public static void main(String[] arguments) {
    new HostileBenchmark().run();
  }

  private void run() {
    var readers = new Readers().byName();
    readers.values().forEach(this::warm);
    for (int[] lengths : LENGTHS) {
      System.out.printf("%nµs of processor time for %s characters, and 8n : n%n", list(lengths));
      for (HostileText text : HostileText.values()) {
        readers.forEach((name, reader) -> print(text, name, micros(text, reader, lengths)));
      }
    }
  }

  private static String list(int[] lengths) {
    return Arrays.stream(lengths).mapToObj(Integer::toString).collect(Collectors.joining(", "));
  }

  private static void print(HostileText text, String reader, double[] micros) {
    System.out.printf("%-18s %-10s", text.title(), reader);
    Arrays.stream(micros).forEach(each -> System.out.printf(" %9.1f", each));
    System.out.printf(" %7.1f%n", micros[micros.length - 1] / micros[0]);
  }

  private void warm(Function<Labelled, Object> reader) {
    for (HostileText text : HostileText.values()) {
      once(text.of(LENGTHS[0][1]), reader, WARMING);
    }
  }

  private double[] micros(HostileText text, Function<Labelled, Object> reader, int[] lengths) {
    return Arrays.stream(lengths)
        .mapToObj(text::of)
        .mapToDouble(words -> fastest(words, reader))
        .toArray();
  }

  private double fastest(String words, Function<Labelled, Object> reader) {
    double fastest = Double.MAX_VALUE;
    for (int i = 0; i < TIMES; i++) {
      fastest = Math.min(fastest, once(words, reader, MEASURING));
    }
    return fastest;
  }

  /** The mean of as many times as fit in that time. */
  private double once(String words, Function<Labelled, Object> reader, long nanos) {
    var sentence =
        new Labelled(
            words, CALENDAR, new Aim(words, Optional.empty(), BigDecimal.ZERO, Optional.empty()));
    long before = threads.getCurrentThreadCpuTime();
    long taken = 0;
    int reads = 0;
    while (taken < nanos) {
      last = reader.apply(sentence);
      reads++;
      taken = threads.getCurrentThreadCpuTime() - before;
    }
    if (last == null) {
      throw new IllegalStateException("A reader always answers");
    }
    return taken / NANOS_A_MICRO / reads;
  }
}
