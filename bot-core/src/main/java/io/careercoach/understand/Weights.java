package io.careercoach.understand;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Weights of signs: what they say in two lists (naive Bayes), and what sets apart the rest.
 *
 * <p>Both are sums over a sentence's signs, so that in the end each sign has one weight. Each
 * sentence is tallied as if it did not stand there: else a sign that it alone has would seem sure.
 */
final class Weights {
  private static final double COST = 0.3;

  /** How readily the tallies are believed, beside 1 for a single sign. */
  private static final double TALLY = 3;

  private final Tally tally = new Tally();
  private final Map<Long, Integer> places = new TreeMap<>();

  Likeness of(List<List<String>> these, List<List<String>> others) {
    these.forEach(words -> tally.add(Signs.of(words), true));
    others.forEach(words -> tally.add(Signs.of(words), false));
    for (long sign : tally.signs()) {
      places.put(sign, places.size());
    }
    List<Example> examples =
        Stream.concat(
                these.stream().map(words -> example(words, true)),
                others.stream().map(words -> example(words, false)))
            .toList();
    return likeness(Divide.weights(examples, places.size() + 2, COST));
  }

  /** In units of the tallies, so that the thresholds of {@link Cries} keep their meaning. */
  private Likeness likeness(double[] learnt) {
    double unit = learnt[places.size()] * TALLY;
    var weights = new float[places.size()];
    places.forEach((sign, at) -> weights[at] = (float) (tally.weight(sign) + learnt[at] / unit));
    return new Likeness(tally.signs(), weights);
  }

  /** Its signs; then its tally, and the middle between the sides. */
  private Example example(List<String> words, boolean here) {
    long[] said = Signs.of(words);
    double part = 1 / Likeness.length(said.length);
    var features = new int[said.length + 2];
    var amounts = new float[features.length];
    Arrays.fill(amounts, 0, said.length, (float) part);
    for (int i = 0; i < features.length; i++) {
      features[i] =
          i < said.length ? places.getOrDefault(said[i], 0) : places.size() + i - said.length;
    }
    amounts[said.length] = (float) (TALLY * part * tally.withoutItself(said, here));
    amounts[said.length + 1] = 1;
    return new Example(features, amounts, here);
  }
}
