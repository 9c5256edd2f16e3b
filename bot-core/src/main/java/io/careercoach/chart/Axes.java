package io.careercoach.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What frames a plot: a rule and a number at every tick, and the days below. */
record Axes(Plot plot, DayTicks days, Lettering letters, Locale locale) {
  private static final double APART = 14;

  /** A day that is named below the plot, and how wide its name is. */
  private record Named(LocalDate day, String name, double left, double right) {
    boolean clearOf(Named other) {
      return right + APART < other.left || other.right + APART < left;
    }
  }

  void draw(Graphics2D paper) {
    paper.setFont(letters.font());
    paper.setStroke(Palette.HAIR);
    plot.scale().ticks().forEach(tick -> value(paper, tick));
    var area = plot.area();
    paper.setColor(Palette.AXIS);
    paper.draw(new Line2D.Double(area.getMinX(), area.getMaxY(), area.getMaxX(), area.getMaxY()));
    int year = Integer.MIN_VALUE;
    for (Named day : named()) {
      day(paper, day, day.day().getYear() != year);
      year = day.day().getYear();
    }
  }

  private void value(Graphics2D paper, double tick) {
    var area = plot.area();
    double y = plot.y(tick);
    paper.setColor(Palette.RULE);
    paper.draw(new Line2D.Double(area.getMinX(), y, area.getMaxX(), y));
    var label = Scale.label(tick, locale);
    paper.setColor(Palette.QUIET_INK);
    paper.drawString(
        label,
        (float) (area.getMinX() - 10 - letters.width(label)),
        (float) (y + letters.ascent() * 0.36));
  }

  private List<Named> named() {
    var named = new ArrayList<Named>();
    for (LocalDate day : days.wanted()) {
      var candidate = named(day);
      if (named.stream().allMatch(candidate::clearOf)) {
        named.add(candidate);
      }
    }
    named.sort(Comparator.comparing(Named::day));
    return named;
  }

  private Named named(LocalDate day) {
    var name = DayTicks.label(day, locale, letters);
    double width = letters.width(name);
    double left = plot.x(day) - width / 2;
    return new Named(day, name, left, left + width);
  }

  private void day(Graphics2D paper, Named day, boolean withYear) {
    double x = plot.x(day.day());
    double bottom = plot.area().getMaxY();
    paper.setColor(Palette.AXIS);
    paper.draw(new Line2D.Double(x, bottom, x, bottom + 5));
    paper.setColor(Palette.QUIET_INK);
    paper.drawString(day.name(), (float) day.left(), (float) (bottom + 20));
    if (withYear) {
      var year = Integer.toString(day.day().getYear());
      paper.drawString(year, (float) (x - letters.width(year) / 2), (float) (bottom + 36));
    }
  }
}
