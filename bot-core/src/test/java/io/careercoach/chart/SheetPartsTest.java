package io.careercoach.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pieces of a picture: its colours, its letters, its numbers. */
class SheetPartsTest {
  @Test
  void every_text_has_enough_contrast_on_paper_and_on_the_wash() {
    var wash = new Color(0xEBF2F9);
    for (var ink :
        new Color[] {Palette.INK, Palette.QUIET_INK, Palette.STRAIGHT, Palette.PROGRESS_INK}) {
      assertThat(contrast(ink, Palette.PAPER)).isGreaterThanOrEqualTo(4.5);
      assertThat(contrast(ink, wash)).isGreaterThanOrEqualTo(4.5);
    }
    // The wash of a radar lies over its texts.
    assertThat(contrast(washed(Palette.QUIET_INK), washed(Palette.PAPER)))
        .isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(Palette.STRAIGHT, washed(Palette.PAPER))).isGreaterThanOrEqualTo(3);
    assertThat(contrast(Palette.PROGRESS, Palette.PAPER)).isGreaterThanOrEqualTo(3);
    assertThat(contrast(Palette.MILESTONE, Palette.PAPER)).isGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "'  two\n\twords ', two words",
        "Ship 🎉 日本 it, Ship it",
        "naïve Ёж Ωμέγα, naïve Ёж Ωμέγα",
        "'', ''",
      })
  void letters_show_what_the_font_has(String text, String shown) {
    assertThat(letters().drawable(text)).isEqualTo(shown);
    assertThat(letters().drawable("a\0\uD800\u202Eb")).isEqualTo("ab");
  }

  @Test
  void a_long_title_takes_two_lines_and_says_that_it_goes_on() {
    var lines = letters().lines("one two three four five six seven eight nine ten eleven", 120, 2);
    assertThat(lines).hasSize(2).allMatch(line -> letters().width(line) <= 120);
    assertThat(lines.getFirst()).startsWith("one two").doesNotEndWith("…");
    assertThat(lines.getLast()).endsWith("…");
    assertThat(lines.getLast()).matches("[a-z ]+ (three|four|five|six|seven|eight|nine)…|[a-z]+…");
    assertThat(letters().lines("x".repeat(400), 120, 2)).hasSize(2);
    assertThat(letters().lines("short", 120, 2)).containsExactly("short");
  }

  @Test
  void ticks_are_few_and_round() {
    assertThat(Scale.around(0, 5).ticks()).containsExactly(0.0, 1.0, 2.0, 3.0, 4.0, 5.0);
    assertThat(Scale.around(0, 1).ticks()).containsExactly(0.0, 1.0);
    assertThat(Scale.around(0, 12).ticks()).containsExactly(0.0, 2.0, 4.0, 6.0, 8.0, 10.0, 12.0);
    assertThat(Scale.around(4.2, 2).ticks()).containsExactly(2.0, 2.5, 3.0, 3.5, 4.0);
    assertThat(Scale.around(4.2, 2).high()).isEqualTo(4.2);
    assertThat(Scale.around(500, 12_000).ticks()).hasSize(7).startsWith(0.0, 2_000.0);
    assertThat(Scale.label(1_250_000, Locale.US)).isEqualTo("1.25M");
    assertThat(Scale.label(4.2, Locale.GERMANY)).isEqualTo("4,2");
  }

  @Test
  void days_are_named_as_the_country_does() {
    var day = LocalDate.of(2027, 6, 30);
    assertThat(DayTicks.label(day, Locale.UK, letters())).isEqualTo("30 Jun");
    assertThat(DayTicks.label(day, Locale.US, letters())).isEqualTo("Jun 30");
    assertThat(DayTicks.label(day, Locale.JAPAN, letters())).isEqualTo("06-30");
  }

  private static Color washed(Color below) {
    var wash = Palette.RADAR_WASH;
    double share = wash.getAlpha() / 255.0;
    return new Color(
        (int) (share * wash.getRed() + (1 - share) * below.getRed()),
        (int) (share * wash.getGreen() + (1 - share) * below.getGreen()),
        (int) (share * wash.getBlue() + (1 - share) * below.getBlue()));
  }

  private static Lettering letters() {
    return new Lettering(Typeface.unpackedIn(Charts.LETTERS).regular().deriveFont(14f));
  }

  private static double contrast(Color dark, Color light) {
    return (luminance(light) + 0.05) / (luminance(dark) + 0.05);
  }

  private static double luminance(Color colour) {
    var parts = colour.getRGBColorComponents(null);
    return 0.2126 * linear(parts[0]) + 0.7152 * linear(parts[1]) + 0.0722 * linear(parts[2]);
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
