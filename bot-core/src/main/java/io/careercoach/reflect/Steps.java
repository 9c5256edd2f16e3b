package io.careercoach.reflect;

import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The five steps of an answer, from "not at all" to "very much". */
final class Steps {
  static final int MOST = 5;
  static final int MIDDLE = 3;

  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("no", 1),
          Map.entry("never", 1),
          Map.entry("not", 1),
          Map.entry("none", 1),
          Map.entry("not true", 1),
          Map.entry("little", 2),
          Map.entry("not really", 2),
          Map.entry("a bit", 2),
          Map.entry("rarely", 2),
          Map.entry("half", 3),
          Map.entry("in part", 3),
          Map.entry("somewhat", 3),
          Map.entry("sometimes", 3),
          Map.entry("so so", 3),
          Map.entry("often", 4),
          Map.entry("quite", 4),
          Map.entry("yes", 4),
          Map.entry("mostly yes", 4),
          Map.entry("very", 5),
          Map.entry("always", 5),
          Map.entry("totally", 5),
          Map.entry("completely", 5));

  private Steps() {}

  static List<Option<Phrase>> options() {
    return IntStream.rangeClosed(1, MOST)
        .mapToObj(step -> new Option<>(Integer.toString(step), label(step)))
        .toList();
  }

  static Phrase label(int step) {
    return Phrase.of("compass.step." + step);
  }

  static Optional<Integer> read(String said) {
    String bare = said.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return bare.matches("[1-" + MOST + "]")
        ? Optional.of(Integer.valueOf(bare))
        : Optional.ofNullable(WORDS.get(bare));
  }
}
