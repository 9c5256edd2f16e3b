package io.careercoach.chart;

/**
 * Progress as a line of text: {@code ▓▓▓▓░░░░}. Full only when all is done, empty only when nothing
 * is.
 */
public final class TextBar {
  private TextBar() {}

  public static String of(double share, int width) {
    return bar(share, width, "▓", "░");
  }

  /** The same for a place that has plain ASCII only: {@code [####----]}. */
  public static String ascii(double share, int width) {
    return "[" + bar(share, width, "#", "-") + "]";
  }

  private static String bar(double share, int width, String done, String open) {
    double sane = Double.isNaN(share) ? 0 : Math.clamp(share, 0, 1);
    int rounded = (int) Math.round(sane * width);
    boolean between = sane > 0 && sane < 1 && width > 1;
    int filled = between ? Math.clamp(rounded, 1, width - 1) : sane < 1 ? 0 : width;
    return done.repeat(filled) + open.repeat(width - filled);
  }
}
