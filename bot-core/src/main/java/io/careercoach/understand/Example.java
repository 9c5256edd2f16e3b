package io.careercoach.understand;

import java.util.stream.IntStream;

/** The features that an example has, how much of each, and its side. */
final class Example {
  private final int[] features;
  private final float[] amounts;
  private final boolean here;

  Example(int[] features, float[] amounts, boolean here) {
    this.features = features;
    this.amounts = amounts;
    this.here = here;
  }

  double times(double[] weights) {
    double sum = 0;
    for (int i = 0; i < features.length; i++) {
      sum += weights[features[i]] * amounts[i];
    }
    return sum;
  }

  void addTo(double[] weights, double step) {
    for (int i = 0; i < features.length; i++) {
      weights[features[i]] += step * amounts[i];
    }
  }

  double square() {
    return IntStream.range(0, amounts.length).mapToDouble(i -> amounts[i] * amounts[i]).sum();
  }

  boolean here() {
    return here;
  }
}
