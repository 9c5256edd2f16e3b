package io.careercoach.chart;

import io.careercoach.message.Drawing.Point;
import io.careercoach.message.Drawing.ProgressLine;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Where on the picture a day and a value lie, in points. */
record Plot(Rectangle2D area, LocalDate first, LocalDate last, Scale scale) {

  static Plot of(ProgressLine line, Rectangle2D area) {
    var days =
        Stream.concat(Stream.of(line.start(), line.deadline()), marks(line).map(Point::day))
            .sorted()
            .toList();
    return new Plot(area, days.getFirst(), days.getLast(), scale(line));
  }

  static Scale scale(ProgressLine line) {
    var values =
        DoubleStream.concat(
            DoubleStream.of(line.baseline(), line.target()), marks(line).mapToDouble(Point::value));
    // A level line would lie on the axis, where nobody sees it.
    var below = line.baseline() == line.target() ? line.baseline() - 1 : line.baseline();
    return Scale.around(DoubleStream.concat(values, DoubleStream.of(below)).toArray());
  }

  private static Stream<Point> marks(ProgressLine line) {
    return Stream.concat(line.points().stream(), line.milestones().stream());
  }

  Point2D at(LocalDate day, double value) {
    return new Point2D.Double(x(day), y(value));
  }

  double x(LocalDate day) {
    double span = (double) last.toEpochDay() - first.toEpochDay();
    double share = span == 0 ? 0.5 : (day.toEpochDay() - first.toEpochDay()) / span;
    return area.getMinX() + share * area.getWidth();
  }

  double y(double value) {
    return area.getMaxY()
        - (Scale.sane(value) - scale.low()) / (scale.high() - scale.low()) * area.getHeight();
  }

  /** The value that lies at a height of the picture; the way back from {@link #y}. */
  double value(double y) {
    return scale.low() + (area.getMaxY() - y) / area.getHeight() * (scale.high() - scale.low());
  }
}
