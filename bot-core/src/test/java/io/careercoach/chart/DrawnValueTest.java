package io.careercoach.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.careercoach.message.Drawing.Point;
import io.careercoach.message.Drawing.ProgressLine;
import io.careercoach.message.Part;
import io.careercoach.message.Private;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the picture shows is what its alternative text says. */
class DrawnValueTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
  void the_last_point_lies_at_the_value_of_the_alternative_text(long seed) {
    var line = line(new Random(seed));
    var chart = Charts.of("Goal " + seed, line);
    var image = Charts.read(new Pictures(Charts.LETTERS).png(chart, Locale.UK));
    var plot = plot(chart, line);
    double drawn = plot.value(middleOfLastDot(image, plot.x(line.points().getLast().day())));
    assertThat(drawn)
        .isCloseTo(told(chart), within((plot.scale().high() - plot.scale().low()) / 250));
  }

  private static double told(Part.Chart<Private> chart) {
    return Double.parseDouble(chart.alt().text().split(" of ")[0]);
  }

  private static Plot plot(Part.Chart<Private> chart, ProgressLine line) {
    var face = Typeface.unpackedIn(Charts.LETTERS);
    var picture = new ProgressPicture(face, List.of(), line, Locale.UK);
    return picture.plot(new Sheet(face.title(), chart.title().text(), picture).room());
  }

  private static double middleOfLastDot(BufferedImage image, double x) {
    int column = (int) (x * Sheet.FINENESS);
    var dot =
        IntStream.range(0, image.getHeight())
            .filter(row -> image.getRGB(column, row) == Palette.PROGRESS.getRGB())
            .summaryStatistics();
    assertThat(dot.getCount()).as("pixels of the dot").isBetween(18L, 34L);
    return (dot.getMin() + dot.getMax() + 1) / 2.0 / Sheet.FINENESS;
  }

  private static ProgressLine line(Random chance) {
    var start = LocalDate.of(2026, 1, 5).plusDays(chance.nextInt(300));
    int days = 10 + chance.nextInt(900);
    double baseline = chance.nextInt(3) == 0 ? chance.nextInt(100) : 0;
    double target = baseline + (chance.nextBoolean() ? 1 : -1) * (1 + chance.nextInt(40)) / 2.0;
    var points = new ArrayList<Point>();
    for (int day = 1 + days / 9; day < days; day += 1 + days / 6) {
      double share = 1.2 * chance.nextDouble() - 0.1;
      double value = Math.round((baseline + share * (target - baseline)) * 10) / 10.0;
      points.add(new Point(start.plusDays(day), value));
    }
    return new ProgressLine(start, baseline, start.plusDays(days), target, points, List.of());
  }
}
