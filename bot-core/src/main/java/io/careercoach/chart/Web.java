package io.careercoach.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The axes of a radar, clockwise from the top, and the rings of its steps. */
record Web(Point2D middle, double radius, int axes, int steps) {
  private static final double RINGS_APART = 22;

  /** The largest web of that width and height, midway below {@code top}. */
  static Web within(double width, double height, Point2D top, int axes, int steps) {
    double below = axes % 2 == 0 ? 1 : Math.cos(Math.PI / axes);
    double widest = IntStream.range(0, axes).mapToDouble(axis -> sine(axis, axes)).max().orElse(1);
    double radius = Math.min(height / (1 + below), width / 2 / widest);
    double spare = height - radius * (1 + below);
    var middle = new Point2D.Double(top.getX(), top.getY() + spare / 2 + radius);
    return new Web(middle, radius, axes, steps);
  }

  /** How far to the right of the middle an axis leads, from -1 to 1. */
  double rightwards(int axis) {
    return sine(axis, axes);
  }

  /** How far up from the middle an axis leads, from -1 to 1. */
  double upwards(int axis) {
    return sine(axis + axes / 4.0, axes);
  }

  private static double sine(double axis, int axes) {
    return Math.rint(Math.sin(2 * Math.PI * axis / axes) * 1e9) / 1e9;
  }

  Point2D at(int axis, double value) {
    return out(axis, radius * value / steps);
  }

  /** The place on an axis that is {@code far} from the middle, in points. */
  Point2D out(int axis, double far) {
    return new Point2D.Double(
        middle.getX() + far * rightwards(axis), middle.getY() - far * upwards(axis));
  }

  /** Where a ring is midway between an axis and the next. */
  Point2D between(int axis, double value) {
    var from = at(axis, value);
    var to = at((axis + 1) % axes, value);
    return new Point2D.Double((from.getX() + to.getX()) / 2, (from.getY() + to.getY()) / 2);
  }

  Rectangle2D bounds() {
    return Marks.path(ring(steps)).getBounds2D();
  }

  /** Once round, back to the first axis. */
  List<Point2D> around(List<Integer> values) {
    return IntStream.rangeClosed(0, axes)
        .map(axis -> axis % axes)
        .mapToObj(axis -> at(axis, values.get(axis)))
        .toList();
  }

  /** The steps that have a ring: the last, and as many others as can be told apart. */
  List<Integer> rings() {
    int every = stride();
    return Stream.concat(
            Stream.iterate(every, ring -> ring <= steps - every, ring -> ring + every),
            Stream.of(steps))
        .toList();
  }

  private int stride() {
    double least = RINGS_APART * steps / radius;
    return IntStream.iterate(1, stride -> stride * 10)
        .flatMap(stride -> IntStream.of(stride, 2 * stride, 5 * stride))
        .filter(stride -> stride >= least)
        .findFirst()
        .orElseThrow();
  }

  void draw(Graphics2D paper) {
    paper.setStroke(Palette.HAIR);
    paper.setColor(Palette.RULE);
    for (int axis = 0; axis < axes; axis++) {
      paper.draw(new Line2D.Double(middle, at(axis, steps)));
    }
    for (int ring : rings()) {
      paper.setColor(ring == steps ? Palette.AXIS : Palette.RULE);
      paper.draw(Marks.path(ring(ring)));
    }
  }

  List<Point2D> ring(int step) {
    return around(IntStream.range(0, axes).mapToObj(_ -> step).toList());
  }
}
