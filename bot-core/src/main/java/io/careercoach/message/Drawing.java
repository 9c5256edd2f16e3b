package io.careercoach.message;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The figures of a picture. */
public sealed interface Drawing {
  /**
   * Progress towards a target, against the straight line from the baseline on the start day to the
   * target on the deadline.
   */
  record ProgressLine(
      LocalDate start,
      double baseline,
      LocalDate deadline,
      double target,
      List<Point> points,
      List<Point> milestones)
      implements Drawing {
    public ProgressLine {
      points = List.copyOf(points);
      milestones = List.copyOf(milestones);
    }

    /** The point of the last day; of several on one day, the last. */
    public Optional<Point> latest() {
      return points.stream().reduce((one, next) -> next.day().isBefore(one.day()) ? one : next);
    }
  }

  /** A value, in the unit of the goal, on a day. */
  record Point(LocalDate day, double value) {}

  /**
   * Values from 1 to {@code steps} on three to twelve axes, clockwise from the top: those of this
   * time, and those of last time, which are none or one for each axis too. The legend of its chart
   * names the axes in this order, then this time, then last time if there is one.
   */
  record Radar(List<Integer> now, List<Integer> before, int steps) implements Drawing {
    public static final int FEWEST_AXES = 3;
    public static final int MOST_AXES = 12;

    public Radar {
      now = List.copyOf(now);
      before = List.copyOf(before);
      if (now.size() < FEWEST_AXES || now.size() > MOST_AXES) {
        throw new IllegalArgumentException("a radar has 3 to 12 axes, not " + now.size());
      }
      if (!before.isEmpty() && before.size() != now.size()) {
        throw new IllegalArgumentException("last time had other axes: " + before.size());
      }
      for (var values : List.of(now, before)) {
        if (values.stream().anyMatch(value -> value < 1 || value > steps)) {
          throw new IllegalArgumentException("a value is not from 1 to " + steps);
        }
      }
    }
  }
}
