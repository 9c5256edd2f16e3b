package io.careercoach.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.stream.IntStream;

/** The lines, dots and rings of which pictures are made. */
final class Marks {
  private Marks() {}

  static Path2D path(List<Point2D> points) {
    var path = new Path2D.Double();
    for (Point2D point : points) {
      if (path.getCurrentPoint() == null) {
        path.moveTo(point.getX(), point.getY());
      } else {
        path.lineTo(point.getX(), point.getY());
      }
    }
    return path;
  }

  static List<Line2D> segments(List<Point2D> points) {
    return IntStream.range(1, points.size())
        .mapToObj(i -> (Line2D) new Line2D.Double(points.get(i - 1), points.get(i)))
        .toList();
  }

  static void line(Graphics2D paper, Stroke stroke, Color ink, List<Point2D> points) {
    paper.setStroke(stroke);
    paper.setColor(ink);
    paper.draw(path(points));
  }

  /** A dot with a rim of paper, so that it stands out from lines that meet in it. */
  static void dot(Graphics2D paper, Point2D place, double radius) {
    paper.setColor(Palette.PAPER);
    paper.fill(circle(place, radius + 2));
    paper.setColor(Palette.PROGRESS);
    paper.fill(circle(place, radius));
  }

  static void ring(Graphics2D paper, Point2D place, Color ink) {
    paper.setColor(Palette.PAPER);
    paper.fill(circle(place, 5));
    paper.setColor(ink);
    paper.setStroke(Palette.OUTLINE);
    paper.draw(circle(place, 5));
  }

  private static Shape circle(Point2D middle, double radius) {
    return new Ellipse2D.Double(
        middle.getX() - radius, middle.getY() - radius, 2 * radius, 2 * radius);
  }
}
