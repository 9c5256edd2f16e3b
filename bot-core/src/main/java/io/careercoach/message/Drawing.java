package io.careercoach.message;

import java.time.LocalDate;
import java.util.List;

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
  }

  /** A value, in the unit of the goal, on a day. */
  record Point(LocalDate day, double value) {}
}
