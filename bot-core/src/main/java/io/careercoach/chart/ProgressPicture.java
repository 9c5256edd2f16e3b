package io.careercoach.chart;

import io.careercoach.message.Drawing.ProgressLine;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** Progress over days: its lines in their axes, and names beside the lines. */
record ProgressPicture(Typeface face, List<String> legend, ProgressLine line, Locale locale)
    implements Picture {
  private static final double DAYS_BELOW = 62;
  private static final double LONGEST_NAME = 260;

  @Override
  public int height() {
    return 420;
  }

  @Override
  public void draw(Graphics2D paper, Rectangle2D room) {
    var plot = plot(room);
    var days = new DayTicks(line.start(), line.deadline(), plot.first(), plot.last());
    var lines = new ProgressLines(line, plot);
    new Axes(plot, days, face.small(), locale).draw(paper);
    lines.draw(paper);
    names(paper, plot, lines);
  }

  /** Where the days and values lie. */
  Plot plot(Rectangle2D room) {
    double top = room.getMinY() + 24;
    double left =
        Sheet.EDGE
            + 10
            + Plot.scale(line).ticks().stream()
                .mapToDouble(tick -> face.small().width(Scale.label(tick, locale)))
                .max()
                .orElse(0);
    double right = room.getMaxX() - Sheet.EDGE - 12 - face.strong().width(target());
    double bottom = room.getMaxY() - DAYS_BELOW;
    return Plot.of(line, new Rectangle2D.Double(left, top, right - left, bottom - top));
  }

  private void names(Graphics2D paper, Plot plot, ProgressLines lines) {
    var area = plot.area();
    var labels =
        new Labels(
            new Rectangle2D.Double(
                area.getMinX() + 2,
                area.getMinY() - 28,
                Sheet.WIDTH - Sheet.EDGE / 2 - area.getMinX(),
                area.getHeight() + 27));
    labels.avoid(lines.planned());
    labels.avoid(lines.done());
    labels.avoid(lines.planned().getLast());
    lines.done().forEach(labels::avoid);
    line.milestones().forEach(mark -> labels.avoid(plot.at(mark.day(), mark.value())));
    var end = lines.planned().getLast();
    labels.nameBeside(paper, face.strong(), Palette.STRAIGHT, target(), end);
    line.latest()
        .ifPresent(latest ->
            labels.name(
                paper,
                face.strong(),
                Palette.PROGRESS_INK,
                progressName(latest.value()),
                List.of(lines.done().getLast())));
    labels.name(paper, face.small(), Palette.STRAIGHT, name(0), along(lines.planned()));
  }

  private String target() {
    return Scale.label(line.target(), locale);
  }

  private String progressName(double latest) {
    var name = name(1);
    return (name.isEmpty() ? "" : name + " · ") + Scale.label(latest, locale);
  }

  private String name(int which) {
    return which < legend.size()
        ? face.small().shortened(face.small().drawable(legend.get(which)), LONGEST_NAME)
        : "";
  }

  private static List<Point2D> along(List<Point2D> line) {
    var from = line.getFirst();
    var to = line.getLast();
    return DoubleStream.of(0.72, 0.6, 0.45, 0.3, 0.85, 0.15)
        .mapToObj(share ->
            (Point2D)
                new Point2D.Double(
                    from.getX() + share * (to.getX() - from.getX()),
                    from.getY() + share * (to.getY() - from.getY())))
        .toList();
  }
}
