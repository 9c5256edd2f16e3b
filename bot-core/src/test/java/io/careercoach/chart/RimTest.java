package io.careercoach.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.message.Drawing.Radar;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The names around the web of a radar, and the numbers in it. */
class RimTest {
  private static final List<String> SHORT = Collections.nCopies(12, "Field specialisation");
  private static final List<String> LONG =
      Collections.nCopies(12, "Whether I know where I would like to be in ten years, and why");

  static Stream<Radar> radars() {
    return Radars.any();
  }

  @ParameterizedTest
  @MethodSource("radars")
  void names_are_clear_of_the_web_of_one_another_and_of_the_edge(Radar radar) {
    for (var names : List.of(Radars.NAMES, SHORT, LONG)) {
      var rim = Radars.rim(Radars.chart(radar, names));
      var room = Radars.sheet(Radars.chart(radar, names)).room();
      var places = rim.places().stream().map(Rim.Name::place).filter(p -> !p.isEmpty()).toList();
      // A dot at the last step reaches over the web.
      var web = new Area(Marks.path(rim.web().ring(radar.steps())));
      IntStream.range(0, rim.web().axes())
          .mapToObj(axis -> rim.web().at(axis, radar.steps()))
          .map(at -> new Rectangle2D.Double(at.getX() - 7, at.getY() - 7, 14, 14))
          .forEach(dot -> web.add(new Area(dot)));
      assertThat(places).noneMatch(web::intersects);
      assertThat(places).allMatch(room::contains);
      assertThat(places).allMatch(place -> place.getMaxX() <= Sheet.WIDTH - Sheet.EDGE + 0.01);
      assertThat(places).allMatch(place -> places.stream().filter(place::intersects).count() == 1);
    }
  }

  @ParameterizedTest
  @MethodSource("radars")
  void a_short_name_is_never_cut(Radar radar) {
    var rim = Radars.rim(Radars.chart(radar, SHORT));
    assertThat(rim.places())
        .allSatisfy(
            name -> assertThat(String.join(" ", name.lines())).isEqualTo("Field specialisation"));
  }

  @ParameterizedTest
  @MethodSource("radars")
  void rings_are_few_and_their_numbers_touch_neither_each_other_nor_a_line(Radar radar) {
    var chart = Radars.chart(radar);
    var web = Radars.rim(chart).web();
    assertThat(web.rings()).hasSizeBetween(1, 10).endsWith(radar.steps()).isSorted();
    var numbers = Radars.numbers(chart).numbers();
    var lines = Marks.segments(web.around(radar.now()));
    assertThat(numbers).allMatch(number -> number.isClearOf(lines));
    assertThat(numbers)
        .allMatch(number ->
            numbers.stream().filter(other -> other.place().intersects(number.place())).count()
                == 1);
  }

  @Test
  void of_five_steps_each_has_a_ring_and_a_number() {
    var chart = Radars.chart(new Radar(List.of(2, 4, 5, 3, 4, 2), List.of(), 5));
    assertThat(Radars.rim(chart).web().rings()).containsExactly(1, 2, 3, 4, 5);
    assertThat(Radars.numbers(chart).numbers().stream().map(RingNumbers.Number::text))
        .containsExactly("5", "4", "3", "2", "1");
  }

  @Test
  void axes_go_clockwise_from_the_top() {
    var web = Radars.rim(Radars.chart(new Radar(Radars.all(1), List.of(), 5))).web();
    assertThat(web.at(0, 5).getX()).isEqualTo(web.middle().getX());
    assertThat(web.at(0, 5).getY()).isLessThan(web.middle().getY());
    assertThat(web.at(1, 5).getX()).isGreaterThan(web.middle().getX());
    assertThat(web.at(5, 5).getX()).isLessThan(web.middle().getX());
  }

  @Test
  void two_lines_are_about_as_long_as_one_another() {
    var rim = Radars.rim(Radars.chart(new Radar(Radars.all(1), List.of(), 5), LONG));
    var sideways = rim.places().get(1).lines();
    assertThat(sideways).hasSize(2);
    var below = rim.places().get(3).lines();
    assertThat(String.join(" ", below)).isEqualTo(LONG.getFirst());
    assertThat(
            Radars.FACE.small().width(below.getFirst())
                / Radars.FACE.small().width(below.getLast()))
        .isBetween(0.75, 1.34);
  }
}
