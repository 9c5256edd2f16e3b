package io.careercoach.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Puts names beside what they name, where they cover the least of lines, marks and one another. */
final class Labels {
  private static final double GAP = 9;
  private static final double PADDING = 3;
  // Beside the anchor, in order of liking: how far left and how far up, in widths and heights.
  private static final List<double[]> SIDES =
      List.of(
          side(-1, -1),
          side(0, 0),
          side(0, -1),
          side(-1, 0),
          side(-0.5, -1),
          side(-0.5, 0),
          side(0, -0.5),
          side(-1, -0.5));

  private final Rectangle2D room;
  private final List<Line2D> lines = new ArrayList<>();
  private final List<Rectangle2D> taken = new ArrayList<>();

  Labels(Rectangle2D room) {
    this.room = room;
  }

  void avoid(List<Point2D> path) {
    lines.addAll(Marks.segments(path));
  }

  void avoid(Point2D mark) {
    avoid(new Rectangle2D.Double(mark.getX() - 6, mark.getY() - 6, 12, 12));
  }

  void avoid(Rectangle2D place) {
    taken.add(place);
  }

  /** Draws {@code text} to the right of {@code anchor} if that is free, else at the best place. */
  void nameBeside(Graphics2D paper, Lettering letters, Color ink, String text, Point2D anchor) {
    double height = letters.ascent() + 2 * PADDING;
    var right =
        new Rectangle2D.Double(
            anchor.getX() + GAP,
            anchor.getY() - height / 2,
            letters.width(text) + 2 * PADDING,
            height);
    if (cost(right) == 0) {
      draw(paper, letters, ink, text, right);
    } else {
      name(paper, letters, ink, text, List.of(anchor));
    }
  }

  /** Draws {@code text} beside the first of {@code anchors} that has a free place, if any has. */
  void nameIfFree(
      Graphics2D paper, Lettering letters, Color ink, String text, List<Point2D> anchors) {
    anchors.stream()
        .flatMap(anchor -> around(anchor, letters, text).stream())
        .filter(place -> !text.isEmpty() && cost(place) == 0)
        .findFirst()
        .ifPresent(place -> draw(paper, letters, ink, text, place));
  }

  /**
   * Draws {@code text} at the best place beside one of {@code anchors}, of which the first is liked
   * most.
   */
  void name(Graphics2D paper, Lettering letters, Color ink, String text, List<Point2D> anchors) {
    if (text.isEmpty()) {
      return;
    }
    var places =
        anchors.stream().flatMap(anchor -> around(anchor, letters, text).stream()).toList();
    var best =
        IntStream.range(0, places.size())
            .boxed()
            .min(Comparator.comparingDouble(place -> cost(places.get(place)) + place * 0.4))
            .map(places::get);
    best.ifPresent(place -> draw(paper, letters, ink, text, place));
  }

  private void draw(
      Graphics2D paper, Lettering letters, Color ink, String text, Rectangle2D place) {
    taken.add(place);
    letters.drawHaloed(paper, ink, text, place.getX() + PADDING, place.getMaxY() - PADDING - 1.5);
  }

  private static List<Rectangle2D> around(Point2D anchor, Lettering letters, String text) {
    double width = letters.width(text) + 2 * PADDING;
    double height = letters.ascent() + 2 * PADDING;
    var places = new ArrayList<Rectangle2D>();
    for (double[] side : SIDES) {
      double x = anchor.getX() + side[0] * width + gap(side[0]);
      double y = anchor.getY() + side[1] * height + gap(side[1]);
      places.add(new Rectangle2D.Double(x, y, width, height));
    }
    return places;
  }

  private static double[] side(double left, double up) {
    return new double[] {left, up};
  }

  private static double gap(double side) {
    return side == -0.5 ? 0 : side < 0 ? -GAP + 3 : GAP - 3;
  }

  private double cost(Rectangle2D place) {
    double outside = room.contains(place) ? 0 : 1_000;
    double crossed = lines.stream().filter(line -> line.intersects(place)).count() * 40.0;
    double covered = taken.stream().filter(other -> other.intersects(place)).count() * 100.0;
    return outside + crossed + covered;
  }
}
