package io.careercoach.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.message.Drawing.Radar;
import io.careercoach.message.Part;
import io.careercoach.message.Private;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture of a radar, as one sees it. */
class RadarTest {
  private static final int MARGIN = 20;
  private static final List<Integer> NOW = List.of(2, 4, 5, 3, 4, 2);
  private static final List<Integer> BEFORE = List.of(4, 5, 3, 1, 3, 4);

  private final Pictures pictures = new Pictures(Charts.LETTERS);

  static Stream<Radar> radars() {
    return Radars.any()
        .filter(radar -> radar.steps() == 5 || radar.now().size() % 9 == 3 && radar.steps() != 10);
  }

  @ParameterizedTest
  @MethodSource("radars")
  void any_radar_is_drawn_and_nothing_outside(Radar radar) {
    var png = pictures.png(Radars.chart(radar), Locale.UK);
    assertThat(png).hasSizeBetween(20_000, 400_000);
    var image = Charts.read(png);
    assertThat(image.getWidth()).isEqualTo(1440);
    assertThat(marginIsClean(image)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "日本語だけ",
        "\0\u0007\uD800\uDC00\uDFFF\uD83D",
        "\u202Eתוכנית\u202C עד يونيو",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
        "as many words as there can be in a name that somebody thought about for long "
      })
  void any_words_are_drawn_and_none_outside(String words) {
    var own = words.repeat(4);
    var radar = new Radar(NOW, BEFORE, 5);
    var image = draw(Charts.of(own, radar, own, own, own, own, own, own, own, own));
    assertThat(marginIsClean(image)).isTrue();
    assertThat(draw(Charts.of(own, radar, own)).getWidth()).isEqualTo(1440);
  }

  @Test
  void a_dot_of_this_time_lies_at_each_value() {
    var chart = Radars.chart(new Radar(NOW, BEFORE, 5));
    var image = draw(chart);
    var web = Radars.rim(chart).web();
    for (int axis = 0; axis < 6; axis++) {
      for (int value = 1; value <= 5; value++) {
        boolean dot = colour(image, web.at(axis, value)).equals(Palette.PROGRESS);
        assertThat(dot).as("axis %s, value %s", axis, value).isEqualTo(NOW.get(axis) == value);
      }
    }
  }

  @Test
  void last_time_is_dashed() {
    var image = draw(Radars.chart(new Radar(Radars.all(2), Radars.all(4), 5)));
    assertThat(dashes(image, Radars.all(2), Radars.all(4), Palette.STRAIGHT)).isBetween(0.4, 0.7);
    assertThat(dashes(image, Radars.all(2), Radars.all(2), Palette.STRAIGHT)).isZero();
  }

  @Test
  void where_nothing_moved_the_dashes_show_inside_the_line() {
    var both = draw(Radars.chart(new Radar(Radars.all(4), Radars.all(4), 5)));
    assertThat(dashes(both, Radars.all(4), Radars.all(4), Palette.PAPER)).isBetween(0.3, 0.7);
    var moved = draw(Radars.chart(new Radar(Radars.all(4), Radars.all(2), 5)));
    assertThat(dashes(moved, Radars.all(4), Radars.all(4), Palette.PAPER)).isLessThan(0.15);
  }

  @Test
  void last_time_alone_changes_the_picture() {
    var first = pictures.png(Radars.chart(new Radar(NOW, List.of(), 5)), Locale.UK);
    var later = pictures.png(Radars.chart(new Radar(NOW, BEFORE, 5)), Locale.UK);
    var other = pictures.png(Radars.chart(new Radar(BEFORE, NOW, 5)), Locale.UK);
    assertThat(first).isNotEqualTo(later);
    assertThat(later).isNotEqualTo(other);
  }

  @Test
  void the_words_for_those_who_do_not_see_it_are_not_in_the_picture() {
    var chart = Radars.chart(new Radar(NOW, BEFORE, 5));
    var told =
        new Part.Chart<>(chart.title(), new Private("told"), chart.legend(), chart.drawing());
    assertThat(pictures.png(told, Locale.UK)).isEqualTo(pictures.png(chart, Locale.UK));
  }

  /** How much of a line, between its ends, has a colour. */
  private static double dashes(
      BufferedImage image, List<Integer> now, List<Integer> line, Color colour) {
    var web = Radars.rim(Radars.chart(new Radar(now, line, 5))).web();
    var side = web.around(line);
    return IntStream.range(200, 800)
        .mapToObj(share -> between(side.get(2), side.get(1), share / 1000.0))
        .mapToInt(place -> colour(image, place).equals(colour) ? 1 : 0)
        .average()
        .orElseThrow();
  }

  private static Point2D between(Point2D from, Point2D to, double share) {
    return new Point2D.Double(
        from.getX() + share * (to.getX() - from.getX()),
        from.getY() + share * (to.getY() - from.getY()));
  }

  private BufferedImage draw(Part.Chart<Private> chart) {
    return Charts.read(pictures.png(chart, Locale.UK));
  }

  private static Color colour(BufferedImage image, Point2D place) {
    return new Color(
        image.getRGB((int) (place.getX() * Sheet.FINENESS), (int) (place.getY() * Sheet.FINENESS)));
  }

  private static boolean marginIsClean(BufferedImage image) {
    var inside =
        new Rectangle(
            MARGIN, MARGIN, image.getWidth() - 2 * MARGIN, image.getHeight() - 2 * MARGIN);
    int paper = Palette.PAPER.getRGB();
    return IntStream.range(0, image.getWidth() * image.getHeight())
        .filter(at -> image.getRGB(at % image.getWidth(), at / image.getWidth()) != paper)
        .allMatch(at -> inside.contains(at % image.getWidth(), at / image.getWidth()));
  }
}
