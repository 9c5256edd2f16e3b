package io.careercoach.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What was measured of one of the two that are compared. */
public final class Side {
  private final List<Double> values = new ArrayList<>();

  public void add(double value) {
    values.add(value);
  }

  public double median() {
    return part(0.5);
  }

  /** The value that this part of all values are not above. */
  public double part(double part) {
    var sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get((int) (part * (sorted.size() - 1)));
  }

  /** Forgets what was measured while it warmed up. */
  public void clear() {
    values.clear();
  }
}
