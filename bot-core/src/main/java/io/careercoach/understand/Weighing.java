package io.careercoach.understand;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Weighs the words of {@code crisis.txt} against those of {@code not-crisis.txt} while the coach is
 * built, so that no start has to: the logarithm of how much oftener a sign stands in the one.
 */
final class Weighing {
  /** As if each sign had been seen so often already: one that was seen once proves little. */
  private static final double BEFORE = 0.5;

  private static final Lexicon CRISIS = Lexicon.of("crisis");
  private static final Lexicon OTHERS = Lexicon.of("not-crisis");

  private Weighing() {}

  /** How often a sign was seen in each of the lists. */
  private record Seen(int here, int there) {
    Seen plus(Seen other) {
      return new Seen(here + other.here, there + other.there);
    }

    double weight(int sentencesHere, int sentencesThere) {
      return Math.log(share(here, sentencesHere)) - Math.log(share(there, sentencesThere));
    }

    private static double share(int seen, int of) {
      return (seen + BEFORE) / (of + 2 * BEFORE);
    }
  }

  /** Writes the weights into the file that is named. */
  public static void main(String[] arguments) throws IOException {
    List<List<String>> cries =
        sentences(
            CRISIS.phrases("plain"),
            CRISIS.phrases("veiled"),
            CRISIS.phrases("slang"),
            CRISIS.phrases("of others"),
            CRISIS.phrases("other languages"));
    List<List<String>> others =
        sentences(
            OTHERS.phrases("idioms"),
            OTHERS.phrases("strain"),
            OTHERS.phrases("leaving"),
            OTHERS.phrases("harassment"),
            OTHERS.phrases("everyday"));
    try (var file = Files.newOutputStream(Path.of(arguments[0]));
        var out = new DataOutputStream(new BufferedOutputStream(file))) {
      of(cries, others).write(out);
    }
  }

  @SafeVarargs
  private static List<List<String>> sentences(List<String>... lists) {
    return Stream.of(lists)
        .flatMap(List::stream)
        .map(line -> Folded.words(Sentence.of(Disguise.off(line))))
        .toList();
  }

  static Likeness of(List<List<String>> these, List<List<String>> others) {
    Map<Long, Seen> seen = new TreeMap<>();
    these.forEach(words -> count(words, new Seen(1, 0), seen));
    others.forEach(words -> count(words, new Seen(0, 1), seen));
    var signs = new long[seen.size()];
    var weights = new float[seen.size()];
    int i = 0;
    for (Map.Entry<Long, Seen> sign : seen.entrySet()) {
      signs[i] = sign.getKey();
      weights[i] = (float) sign.getValue().weight(these.size(), others.size());
      i++;
    }
    return new Likeness(signs, weights);
  }

  private static void count(List<String> words, Seen once, Map<Long, Seen> seen) {
    Arrays.stream(Signs.of(words)).forEach(sign -> seen.merge(sign, once, Seen::plus));
  }
}
