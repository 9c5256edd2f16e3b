package io.careercoach.understand;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns how much each feature of an example says for one of two sides: a linear support vector
 * machine with squared hinge loss, by dual coordinate descent (Hsieh et al., "A dual coordinate
 * descent method for large-scale linear SVM", ICML 2008, algorithm 1).
 */
final class Divide {
  private static final int ROUNDS = 60;
  private static final long SEED = 42;

  private Divide() {}

  /**
   * One weight for each feature.
   *
   * @param cost how much an example on the wrong side costs, beside large weights
   */
  static double[] weights(List<Example> examples, int features, double cost) {
    var weights = new double[features];
    var pull = new double[examples.size()];
    double[] square = examples.stream().mapToDouble(Example::square).toArray();
    int[] order = IntStream.range(0, pull.length).toArray();
    var random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      shuffle(order, random);
      for (int i : order) {
        Example example = examples.get(i);
        int side = example.here() ? 1 : -1;
        double slope = side * example.times(weights) - 1 + pull[i] / (2 * cost);
        double pulled = Math.max(0, pull[i] - slope / (square[i] + 1 / (2 * cost)));
        example.addTo(weights, (pulled - pull[i]) * side);
        pull[i] = pulled;
      }
    }
    return weights;
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
  }
}
