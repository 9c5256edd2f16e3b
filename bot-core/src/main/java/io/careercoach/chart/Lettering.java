package io.careercoach.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Text set in one font: made drawable, measured, broken into lines. */
record Lettering(Font font) {
  private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);
  private static final int LONGEST = 500;
  private static final String ELLIPSIS = "…";

  /**
   * What of {@code text} the font can show, on one line: no pictographs, controls or half
   * characters.
   */
  String drawable(String text) {
    var kept = new StringBuilder();
    Normalizer.normalize(
            text.length() > LONGEST ? text.substring(0, LONGEST) : text, Normalizer.Form.NFC)
        .codePoints()
        .map(letter ->
            Character.isWhitespace(letter) || Character.isSpaceChar(letter) ? ' ' : letter)
        .filter(letter -> letter == ' ' || isLetter(letter))
        .forEach(kept::appendCodePoint);
    return kept.toString().replaceAll("(\\p{M}{2})\\p{M}+", "$1").replaceAll(" +", " ").strip();
  }

  private boolean isLetter(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> font.canDisplay(letter);
    };
  }

  double width(String text) {
    return bounds(text).getWidth();
  }

  double ascent() {
    return font.getLineMetrics("Ag", PAPER).getAscent();
  }

  /**
   * The text in at most {@code lines} lines of {@code width}, with an ellipsis where it goes on.
   */
  List<String> lines(String text, double width, int lines) {
    var broken = new ArrayList<String>();
    var rest = drawable(text);
    while (!rest.isEmpty() && broken.size() < lines - 1 && width(rest) > width) {
      int end = breakAt(rest, width);
      broken.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    if (!rest.isEmpty()) {
      broken.add(shortened(rest, width));
    }
    return List.copyOf(broken);
  }

  /** The text, or as many of its words as there is room for. */
  String shortened(String text, double width) {
    if (width(text) <= width) {
      return text;
    }
    int end = fitting(text, width - width(ELLIPSIS));
    int word = text.lastIndexOf(' ', end);
    end = word > end / 2 ? word : end;
    return text.substring(0, end).strip() + ELLIPSIS;
  }

  private int breakAt(String text, double width) {
    int end = fitting(text, width);
    int space = text.lastIndexOf(' ', end);
    return space > 0 ? space : end;
  }

  private int fitting(String text, double width) {
    int end = text.length();
    while (end > 1 && width(text.substring(0, end)) > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return end;
  }

  /** Draws the text with a thin edge of paper around each letter, so that no line runs into it. */
  void drawHaloed(Graphics2D paper, Color ink, String text, double x, double y) {
    var outline =
        new TextLayout(text, font, PAPER).getOutline(AffineTransform.getTranslateInstance(x, y));
    paper.setStroke(Palette.HALO);
    paper.setColor(Palette.PAPER);
    paper.draw(outline);
    paper.setColor(ink);
    paper.fill(outline);
  }

  private Rectangle2D bounds(String text) {
    return font.getStringBounds(text, PAPER);
  }
}
