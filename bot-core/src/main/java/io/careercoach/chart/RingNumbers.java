package io.careercoach.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The numbers of the rings of a web, each set into its ring; without those that lines run over. */
record RingNumbers(List<Number> numbers, Lettering letters) {
  private static final double HIGH = 12;

  /** A number, and the place it takes. */
  record Number(String text, Rectangle2D place) {
    boolean isClearOf(List<Line2D> lines) {
      return lines.stream().noneMatch(line -> line.intersects(place));
    }
  }

  /** Numbers between the two axes where the fewest of {@code lines} run over them. */
  static RingNumbers clearOf(List<Line2D> lines, Web web, Lettering letters, Locale locale) {
    var rings = web.rings().reversed();
    var texts = rings.stream().map(ring -> Scale.label(ring, locale)).toList();
    var clear =
        IntStream.range(0, web.axes())
            .mapToObj(axis -> beside(axis, web, rings, texts, letters))
            .map(numbers -> numbers.stream().filter(number -> number.isClearOf(lines)).toList())
            .max(Comparator.<List<Number>>comparingInt(List::size))
            .orElseThrow();
    return new RingNumbers(clear, letters);
  }

  /** From the outermost inwards, without those that would touch another. */
  private static List<Number> beside(
      int axis, Web web, List<Integer> rings, List<String> texts, Lettering letters) {
    var numbers = new ArrayList<Number>();
    for (int i = 0; i < rings.size(); i++) {
      double width = letters.width(texts.get(i));
      var middle = web.between(axis, rings.get(i));
      var place =
          new Rectangle2D.Double(middle.getX() - width / 2, middle.getY() - HIGH / 2, width, HIGH);
      if (numbers.stream().noneMatch(number -> number.place().intersects(place))) {
        numbers.add(new Number(texts.get(i), place));
      }
    }
    return numbers;
  }

  void draw(Graphics2D paper) {
    for (var number : numbers) {
      double base = number.place().getCenterY() + letters.ascent() * 0.38;
      letters.drawHaloed(paper, Palette.QUIET_INK, number.text(), number.place().getX(), base);
    }
  }
}
