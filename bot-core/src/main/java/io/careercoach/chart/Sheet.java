package io.careercoach.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A sheet of paper: a title, and a picture below it. */
record Sheet(Lettering letters, String title, Picture picture) {
  static final int WIDTH = 720;
  static final int FINENESS = 2;
  static final double EDGE = 28;

  private static final double TITLE_LINE = 24;

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
    int height = picture.height();
    var image = new BufferedImage(WIDTH * FINENESS, height * FINENESS, BufferedImage.TYPE_INT_RGB);
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
      paper.fillRect(0, 0, WIDTH, height);
      title(paper);
      picture.draw(paper, room());
    } finally {
      paper.dispose();
    }
    return image;
  }

  /** What the title leaves of the sheet. */
  Rectangle2D room() {
    double top = EDGE + titleLines().size() * TITLE_LINE;
    return new Rectangle2D.Double(0, top, WIDTH, picture.height() - top);
  }

  private void title(Graphics2D paper) {
    paper.setColor(Palette.INK);
    paper.setFont(letters.font());
    double y = EDGE + 14;
    for (String text : titleLines()) {
      paper.drawString(text, (float) EDGE, (float) y);
      y += TITLE_LINE;
    }
  }

  private List<String> titleLines() {
    return letters.lines(title, WIDTH - 2 * EDGE, 2);
  }
}
