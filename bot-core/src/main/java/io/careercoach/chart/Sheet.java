package io.careercoach.chart;

import io.careercoach.message.Drawing.Point;
import io.careercoach.message.Drawing.ProgressLine;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** One picture of progress: the title, the plot below it, and names beside the lines. */
record Sheet(Typeface face, String title, List<String> legend, ProgressLine line, Locale locale) {
  static final int WIDTH = 720;
  static final int HEIGHT = 420;
  static final int FINENESS = 2;

  private static final double EDGE = 28;
  private static final double DAYS_BELOW = 62;
  private static final double TITLE_LINE = 24;
  private static final double LONGEST_NAME = 260;

  byte[] png() {
    var bytes = new ByteArrayOutputStream(1 << 16);
    // ImageIO would otherwise keep what it writes in a temporary file.
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(image(), "png", out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private BufferedImage image() {
    var image = new BufferedImage(WIDTH * FINENESS, HEIGHT * FINENESS, BufferedImage.TYPE_INT_RGB);
    var paper = image.createGraphics();
    try {
      paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      paper.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      paper.setRenderingHint(
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
      paper.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      paper.scale(FINENESS, FINENESS);
      paper.setColor(Palette.PAPER);
      paper.fillRect(0, 0, WIDTH, HEIGHT);
      draw(paper);
    } finally {
      paper.dispose();
    }
    return image;
  }

  private void draw(Graphics2D paper) {
    var plot = plot();
    var progress = new ProgressPicture(line, plot);
    title(paper);
    new Axes(
            plot,
            new DayTicks(line.start(), line.deadline(), plot.first(), plot.last()),
            small(),
            locale)
        .draw(paper);
    progress.draw(paper);
    names(paper, plot, progress);
  }

  /** Where the days and values lie on this sheet. */
  Plot plot() {
    double top = EDGE + titleLines().size() * TITLE_LINE + 24;
    double left =
        EDGE
            + 10
            + Plot.scale(line).ticks().stream()
                .mapToDouble(tick -> small().width(Scale.label(tick, locale)))
                .max()
                .orElse(0);
    double right = WIDTH - EDGE - 12 - strong().width(Scale.label(line.target(), locale));
    return Plot.of(
        line, new Rectangle2D.Double(left, top, right - left, HEIGHT - DAYS_BELOW - top));
  }

  private void title(Graphics2D paper) {
    paper.setColor(Palette.INK);
    paper.setFont(big().font());
    double y = EDGE + 14;
    for (String text : titleLines()) {
      paper.drawString(text, (float) EDGE, (float) y);
      y += TITLE_LINE;
    }
  }

  private void names(Graphics2D paper, Plot plot, ProgressPicture progress) {
    var area = plot.area();
    var labels =
        new Labels(
            new Rectangle2D.Double(
                area.getMinX() + 2,
                area.getMinY() - 28,
                WIDTH - EDGE / 2 - area.getMinX(),
                area.getHeight() + 27));
    labels.avoid(progress.planned());
    labels.avoid(progress.done());
    labels.avoid(progress.planned().getLast());
    progress.done().forEach(labels::avoid);
    line.milestones().forEach(mark -> labels.avoid(plot.at(mark.day(), mark.value())));
    var end = progress.planned().getLast();
    labels.nameBeside(paper, strong(), Palette.STRAIGHT, Scale.label(line.target(), locale), end);
    if (!line.points().isEmpty()) {
      labels.name(
          paper,
          strong(),
          Palette.PROGRESS_INK,
          progressName(),
          List.of(progress.done().getLast()));
    }
    labels.name(paper, small(), Palette.STRAIGHT, name(0), along(progress.planned()));
  }

  private String progressName() {
    var name = name(1);
    return (name.isEmpty() ? "" : name + " · ")
        + Scale.label(latest(line.points()).value(), locale);
  }

  /** The point of the last day; of several on one day, the last. */
  static Point latest(List<Point> points) {
    return points.stream()
        .reduce((one, next) -> next.day().isBefore(one.day()) ? one : next)
        .orElseThrow();
  }

  private String name(int which) {
    return which < legend.size()
        ? small().shortened(small().drawable(legend.get(which)), LONGEST_NAME)
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

  private List<String> titleLines() {
    return big().lines(title, WIDTH - 2 * EDGE, 2);
  }

  private Lettering big() {
    return new Lettering(face.bold().deriveFont(18f));
  }

  private Lettering strong() {
    return new Lettering(face.bold().deriveFont(14f));
  }

  private Lettering small() {
    return new Lettering(face.regular().deriveFont(14f));
  }
}
