package io.careercoach.chart;

import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The values of a plot from the lowest to the highest, with a few round ticks. */
record Scale(double low, double high, List<Double> ticks) {
  private static final double LARGEST = 1e15;
  private static final int STEPS = 6;

  /** A scale that begins at a tick and ends at the highest of {@code values}. */
  static Scale around(double... values) {
    var range = DoubleStream.of(values).map(Scale::sane).summaryStatistics();
    double low = range.getMin();
    double high = low == range.getMax() ? low + Math.max(1, Math.abs(low) / 10) : range.getMax();
    boolean whole = DoubleStream.of(values).allMatch(value -> value == Math.rint(value));
    double step = whole ? Math.max(1, step(high - low)) : step(high - low);
    long first = (long) Math.floor(low / step + 1e-9);
    int steps = (int) ((long) Math.floor(high / step + 1e-9) - first);
    var ticks =
        IntStream.rangeClosed(0, steps).mapToObj(tick -> round((first + tick) * step)).toList();
    return new Scale(ticks.getFirst(), Math.max(high, ticks.getLast()), ticks);
  }

  /** A value that can be drawn. */
  static double sane(double value) {
    return Double.isNaN(value) ? 0 : Math.clamp(value, -LARGEST, LARGEST);
  }

  static String label(double value, Locale locale) {
    var number = NumberFormatter.withLocale(locale).precision(Precision.maxSignificantDigits(6));
    return (Math.abs(value) < 1e5 ? number : number.notation(Notation.compactShort()))
        .format(sane(value))
        .toString();
  }

  private static double step(double range) {
    double rough = range / STEPS;
    double magnitude = Math.pow(10, Math.floor(Math.log10(rough)));
    double share = rough / magnitude;
    return magnitude * (share <= 1.0001 ? 1 : share <= 2.0001 ? 2 : share <= 5.0001 ? 5 : 10);
  }

  private static double round(double value) {
    return new BigDecimal(value).round(new MathContext(12)).doubleValue();
  }
}
