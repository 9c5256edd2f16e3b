package io.careercoach.chart;

import io.careercoach.message.Drawing;
import java.util.Optional;

/**
 * Progress as a line of text: {@code ▓▓▓▓░░░░}. Full only when all is done, empty only when nothing
 * is.
 */
public final class TextBar {
  private TextBar() {}

  /** The bar of a drawing that leads from a beginning to an end and has a point on the way. */
  public static Optional<String> of(Drawing drawing, int width) {
    return switch (drawing) {
      case Drawing.ProgressLine line -> share(line).map(share -> of(share, width));
      case Drawing.Radar _ -> Optional.empty();
    };
  }

  public static String of(double share, int width) {
    double sane = Double.isNaN(share) ? 0 : Math.clamp(share, 0, 1);
    int rounded = (int) Math.round(sane * width);
    boolean between = sane > 0 && sane < 1 && width > 1;
    int filled = between ? Math.clamp(rounded, 1, width - 1) : sane < 1 ? 0 : width;
    return "▓".repeat(filled) + "░".repeat(width - filled);
  }

  private static Optional<Double> share(Drawing.ProgressLine line) {
    double way = line.target() - line.baseline();
    return line.latest()
        .map(latest -> (latest.value() - line.baseline()) / way)
        .filter(share -> way != 0 && Double.isFinite(way) && Double.isFinite(share));
  }
}
