package io.careercoach.app.chat;

import io.careercoach.message.Drawing;
import java.util.Optional;

/** Progress as one line of text. */
final class Bar {
  private static final int LENGTH = 30;

  private Bar() {}

  static Optional<String> of(Drawing drawing) {
    return switch (drawing) {
      case Drawing.ProgressLine line -> share(line).map(Bar::drawn);
    };
  }

  private static Optional<Double> share(Drawing.ProgressLine line) {
    double way = line.target() - line.baseline();
    if (way == 0 || !Double.isFinite(way) || line.points().isEmpty()) {
      return Optional.empty();
    }
    double share = (line.points().getLast().value() - line.baseline()) / way;
    return Double.isFinite(share) ? Optional.of(Math.clamp(share, 0, 1)) : Optional.empty();
  }

  /** The bar is full only when the target is reached. */
  private static String drawn(double share) {
    int filled = (int) Math.floor(share * LENGTH);
    return "[" + "#".repeat(filled) + "-".repeat(LENGTH - filled) + "]";
  }
}
