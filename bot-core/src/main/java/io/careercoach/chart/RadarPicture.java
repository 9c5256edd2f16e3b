package io.careercoach.chart;

import io.careercoach.message.Drawing.Radar;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A radar: this time as a filled area, last time dashed, the names of the axes around them. */
record RadarPicture(Typeface face, List<String> legend, Radar radar, Locale locale)
    implements Picture {
  private static final double LEGEND = 40;
  private static final double SAMPLE = 39;
  private static final double LONGEST_NAME = 240;

  @Override
  public int height() {
    return 580;
  }

  @Override
  public void draw(Graphics2D paper, Rectangle2D room) {
    var rim = rim(room);
    var web = rim.web();
    var now = web.around(radar.now());
    var before = before(web);
    web.draw(paper);
    rim.draw(paper);
    var numbers = numbers(web);
    numbers.draw(paper);
    if (!before.isEmpty()) {
      nameBefore(paper, web, numbers);
      legend(paper, room.getMinY() + 14);
    }
    paper.setColor(Palette.RADAR_WASH);
    paper.fill(Marks.path(now));
    Marks.line(paper, Palette.DASHED, Palette.STRAIGHT, before);
    Marks.line(paper, Palette.SOLID, Palette.PROGRESS, now);
    unmoved(web).forEach(side -> Marks.line(paper, Palette.THIN_DASHED, Palette.PAPER, side));
    now.forEach(point -> Marks.dot(paper, point, 5));
  }

  /** The web and the names around it, as they lie in {@code room}. */
  Rim rim(Rectangle2D room) {
    double top = room.getMinY() + (radar.before().isEmpty() ? 14 : LEGEND);
    double above = Rim.GAP + Rim.MOST_LINES * Rim.LINE;
    var web =
        Web.within(
            room.getWidth() - 2 * (Sheet.EDGE + Rim.SIDE + Rim.GAP),
            room.getMaxY() - Sheet.EDGE / 2 - top - 2 * above,
            new Point2D.Double(room.getCenterX(), top + above),
            radar.now().size(),
            radar.steps());
    return new Rim(
        web, room.getMinX() + Sheet.EDGE, room.getMaxX() - Sheet.EDGE, face.small(), legend);
  }

  RingNumbers numbers(Web web) {
    var lines =
        Stream.of(web.around(radar.now()), before(web))
            .flatMap(line -> Marks.segments(line).stream())
            .toList();
    return RingNumbers.clearOf(lines, web, face.tiny(), locale);
  }

  private List<Point2D> before(Web web) {
    return radar.before().isEmpty() ? List.of() : web.around(radar.before());
  }

  /** The sides where both lines are one, so that the dashes must show inside the other. */
  private List<List<Point2D>> unmoved(Web web) {
    return IntStream.range(0, radar.before().size())
        .filter(axis -> move(axis) == 0 && move((axis + 1) % web.axes()) == 0)
        .mapToObj(axis -> web.around(radar.now()).subList(axis, axis + 2))
        .toList();
  }

  private int move(int axis) {
    return radar.before().get(axis) - radar.now().get(axis);
  }

  /** Names last time in the web, where it was elsewhere and there is room. */
  private void nameBefore(Graphics2D paper, Web web, RingNumbers numbers) {
    var now = web.around(radar.now());
    var labels = new Labels(web.bounds());
    now.forEach(labels::avoid);
    Stream.of(now, before(web), web.ring(radar.steps())).forEach(labels::avoid);
    numbers.numbers().forEach(number -> labels.avoid(number.place()));
    var farthestFirst =
        IntStream.range(0, web.axes())
            .boxed()
            .filter(axis -> move(axis) != 0)
            .sorted(
                Comparator.comparing((Integer axis) -> move(axis) < 0)
                    .thenComparing(axis -> -Math.abs(move(axis))))
            .map(axis -> web.at(axis, radar.before().get(axis)))
            .toList();
    labels.nameIfFree(paper, face.small(), Palette.QUIET_INK, name(1), farthestFirst);
  }

  private void legend(Graphics2D paper, double y) {
    double x = Sheet.EDGE;
    Marks.line(paper, Palette.SOLID, Palette.PROGRESS, sample(x, y));
    Marks.dot(paper, new Point2D.Double(x + SAMPLE / 2, y), 5);
    x = entry(paper, x, y, name(0));
    Marks.line(paper, Palette.DASHED, Palette.STRAIGHT, sample(x, y));
    entry(paper, x, y, name(1));
  }

  private static List<Point2D> sample(double x, double y) {
    return List.of(new Point2D.Double(x, y), new Point2D.Double(x + SAMPLE, y));
  }

  /** Writes a name beside its sample, and says where the next may begin. */
  private double entry(Graphics2D paper, double x, double y, String name) {
    paper.setFont(face.small().font());
    paper.setColor(Palette.QUIET_INK);
    paper.drawString(name, (float) (x + SAMPLE + 8), (float) (y + 5));
    return x + SAMPLE + 8 + face.small().width(name) + 26;
  }

  /** The name of this time, which is 0, or of last time, which is 1. */
  private String name(int time) {
    int place = radar.now().size() + time;
    return place < legend.size()
        ? face.small().shortened(face.small().drawable(legend.get(place)), LONGEST_NAME)
        : "";
  }
}
