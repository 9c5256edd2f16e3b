package io.careercoach.chart;

import io.careercoach.message.Drawing.Radar;
import io.careercoach.message.Part;
import io.careercoach.message.Private;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Radars to draw in tests, of every size, with names of every length. */
final class Radars {
  static final List<String> NAMES =
      List.of(
          "Short-term",
          "I do the tasks that somebody else has given to me, as they come",
          "Income-oriented",
          "Long-term focus",
          "Field specialisation",
          "Continuous growth",
          "x",
          "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
          "",
          "Boundaries, priorities, rest and all the other things that keep a balance",
          "日本",
          "Task-driven");
  static final Typeface FACE = Typeface.unpackedIn(Charts.LETTERS);

  private Radars() {}

  /** With and without a last time, from the least to the greatest number of axes and steps. */
  static Stream<Radar> any() {
    return IntStream.rangeClosed(Radar.FEWEST_AXES, Radar.MOST_AXES)
        .boxed()
        .flatMap(axes ->
            Stream.of(1, 2, 5, 10, 1234, Integer.MAX_VALUE).flatMap(steps -> of(axes, steps)));
  }

  private static Stream<Radar> of(int axes, int steps) {
    var chance = new Random(axes * 31L + steps);
    var values = values(axes, () -> 1 + chance.nextInt(steps));
    var others = values(axes, () -> 1 + chance.nextInt(steps));
    return Stream.of(new Radar(values, List.of(), steps), new Radar(values, others, steps));
  }

  static List<Integer> values(int axes, IntSupplier value) {
    return IntStream.generate(value).limit(axes).boxed().toList();
  }

  static Part.Chart<Private> chart(Radar radar) {
    return chart(radar, NAMES);
  }

  static Part.Chart<Private> chart(Radar radar, List<String> names) {
    var legend =
        Stream.concat(
            names.subList(0, radar.now().size()).stream(), Stream.of("Today", "24 August"));
    return Charts.of("My compass", radar, legend.toArray(String[]::new));
  }

  /** What is around the web of a chart. */
  static Rim rim(Part.Chart<Private> chart) {
    return picture(chart).rim(sheet(chart).room());
  }

  static RingNumbers numbers(Part.Chart<Private> chart) {
    return picture(chart).numbers(rim(chart).web());
  }

  static Sheet sheet(Part.Chart<Private> chart) {
    return new Sheet(FACE.title(), chart.title().text(), picture(chart));
  }

  private static RadarPicture picture(Part.Chart<Private> chart) {
    var legend = chart.legend().stream().map(Private::text).toList();
    return new RadarPicture(FACE, legend, (Radar) chart.drawing(), Locale.UK);
  }

  static List<Integer> all(int value) {
    return Collections.nCopies(6, value);
  }
}
