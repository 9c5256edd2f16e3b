package io.careercoach.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

/** The names of the axes around a web, level and in at most two lines each. */
record Rim(Web web, double left, double right, Lettering letters, List<String> names) {
  static final double GAP = 14;
  static final double LINE = 17;
  static final int MOST_LINES = 2;

  /** Room that every name has at the side of the web. */
  static final double SIDE = 150;

  private static final double WIDEST = 250;

  /** The name of an axis, in lines, and the place it takes. */
  record Name(List<String> lines, Rectangle2D place) {}

  void draw(Graphics2D paper) {
    paper.setFont(letters.font());
    paper.setColor(Palette.INK);
    var places = places();
    for (int axis = 0; axis < places.size(); axis++) {
      draw(paper, places.get(axis), leftwards(axis));
    }
  }

  private void draw(Graphics2D paper, Name name, double leftwards) {
    double y = name.place().getMinY() + letters.ascent();
    for (String line : name.lines()) {
      double spare = name.place().getWidth() - letters.width(line);
      paper.drawString(line, (float) (name.place().getMinX() + spare * leftwards), (float) y);
      y += LINE;
    }
  }

  List<Name> places() {
    return IntStream.range(0, web.axes()).mapToObj(this::name).toList();
  }

  private Name name(int axis) {
    var anchor = web.out(axis, web.radius() + GAP);
    var text = axis < names.size() ? names.get(axis) : "";
    var lines = balanced(text, width(axis, anchor));
    double width = lines.stream().mapToDouble(letters::width).max().orElse(0);
    double height = lines.size() * LINE;
    return new Name(
        lines,
        new Rectangle2D.Double(
            anchor.getX() - width * leftwards(axis),
            anchor.getY() - height * (1 + web.upwards(axis)) / 2,
            width,
            height));
  }

  /** The lines of a text, about as long as one another. */
  private List<String> balanced(String text, double width) {
    var lines = letters.lines(text, width, MOST_LINES);
    var whole = String.join(" ", lines);
    for (double less = width - 8; lines.size() > 1 && less > 0; less -= 8) {
      var narrower = letters.lines(text, less, MOST_LINES);
      if (!String.join(" ", narrower).equals(whole)) {
        return lines;
      }
      lines = narrower;
    }
    return lines;
  }

  /** How much of a name lies to the left of where its axis ends. */
  private double leftwards(int axis) {
    return (1 - Math.signum(web.rightwards(axis))) / 2;
  }

  private double width(int axis, Point2D anchor) {
    double beside =
        web.rightwards(axis) == 0
            // The names of both neighbours begin where their axes end.
            ? 2 * ((web.radius() + GAP) * web.rightwards(1) - GAP)
            : web.rightwards(axis) > 0 ? right - anchor.getX() : anchor.getX() - left;
    return Math.min(WIDEST, beside);
  }
}
