package io.careercoach.chart;

import io.careercoach.message.Drawing.Point;
import io.careercoach.message.Drawing.ProgressLine;
import io.careercoach.message.Drawing.Radar;
import io.careercoach.message.Part;
import io.careercoach.message.Private;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Charts to draw in tests. */
final class Charts {
  /**
   * One folder for all tests of a process, since AWT goes on reading the letters from the first.
   */
  static final Path LETTERS = Path.of("target/letters");

  private Charts() {}

  static Part.Chart<Private> of(String title, ProgressLine line) {
    var latest = line.points().isEmpty() ? line.baseline() : line.points().getLast().value();
    return new Part.Chart<>(
        new Private(title),
        new Private(latest + " of " + line.target()),
        List.of(new Private("Straight line"), new Private("Your progress")),
        line);
  }

  static Part.Chart<Private> of(String title, Radar radar, String... legend) {
    return new Part.Chart<>(
        new Private(title),
        new Private(radar.now() + " of " + radar.steps()),
        Stream.of(legend).map(Private::new).toList(),
        radar);
  }

  static ProgressLine line(
      String start, double baseline, String deadline, double target, Point... points) {
    return new ProgressLine(
        LocalDate.parse(start),
        baseline,
        LocalDate.parse(deadline),
        target,
        List.of(points),
        List.of());
  }

  static Point point(String day, double value) {
    return new Point(LocalDate.parse(day), value);
  }

  static BufferedImage read(byte[] png) {
    try {
      return ImageIO.read(new ByteArrayInputStream(png));
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
