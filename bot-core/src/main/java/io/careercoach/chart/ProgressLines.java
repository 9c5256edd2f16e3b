package io.careercoach.chart;

import io.careercoach.message.Drawing.Point;
import io.careercoach.message.Drawing.ProgressLine;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The lines and marks of progress inside their axes: dashed what was planned, solid what was done.
 */
record ProgressLines(ProgressLine line, Plot plot) {

  void draw(Graphics2D paper) {
    var done = done();
    if (done.size() > 1) {
      wash(paper, done);
    }
    Marks.line(paper, Palette.DASHED, Palette.STRAIGHT, planned());
    Marks.ring(paper, planned().getLast(), Palette.STRAIGHT);
    milestones(paper);
    Marks.line(paper, Palette.SOLID, Palette.PROGRESS, done);
    updates().forEach(point -> Marks.dot(paper, plot.at(point.day(), point.value()), 3.2));
    if (!line.points().isEmpty()) {
      Marks.dot(paper, done.getLast(), 6);
    }
  }

  /** The straight line, from its beginning to its end. */
  List<Point2D> planned() {
    return List.of(plot.at(line.start(), line.baseline()), plot.at(line.deadline(), line.target()));
  }

  /** The way so far; it sets out from the baseline unless there is an earlier point. */
  List<Point2D> done() {
    var points = updates();
    boolean setsOut = !points.isEmpty() && points.getFirst().day().isAfter(line.start());
    return Stream.concat(
            setsOut ? Stream.of(planned().getFirst()) : Stream.<Point2D>empty(),
            points.stream().map(point -> plot.at(point.day(), point.value())))
        .toList();
  }

  private List<Point> updates() {
    return line.points().stream().sorted(Comparator.comparing(Point::day)).toList();
  }

  private void wash(Graphics2D paper, List<Point2D> done) {
    double ground = plot.y(line.baseline());
    var around = new ArrayList<Point2D>(done);
    around.add(new Point2D.Double(done.getLast().getX(), ground));
    around.add(new Point2D.Double(done.getFirst().getX(), ground));
    paper.setColor(Palette.PROGRESS_WASH);
    paper.fill(Marks.path(around));
  }

  private void milestones(Graphics2D paper) {
    for (Point milestone : line.milestones()) {
      var place = plot.at(milestone.day(), milestone.value());
      var diamond = diamond(place.getX(), place.getY(), 6.5);
      paper.setColor(reached(milestone.value()) ? Palette.MILESTONE : Palette.PAPER);
      paper.fill(diamond);
      paper.setColor(Palette.MILESTONE);
      paper.setStroke(Palette.OUTLINE);
      paper.draw(diamond);
    }
  }

  private boolean reached(double value) {
    boolean upwards = line.target() >= line.baseline();
    var values =
        DoubleStream.concat(
            DoubleStream.of(line.baseline()), line.points().stream().mapToDouble(Point::value));
    return upwards
        ? values.anyMatch(done -> done >= value)
        : values.anyMatch(done -> done <= value);
  }

  private static Shape diamond(double x, double y, double reach) {
    return Marks.path(
        List.of(
            new Point2D.Double(x, y - reach),
            new Point2D.Double(x + reach, y),
            new Point2D.Double(x, y + reach),
            new Point2D.Double(x - reach, y),
            new Point2D.Double(x, y - reach)));
  }
}
