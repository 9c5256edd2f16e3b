package io.careercoach.chart;

import static io.careercoach.chart.Charts.line;
import static io.careercoach.chart.Charts.point;
import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.message.Drawing.Point;
import io.careercoach.message.Drawing.ProgressLine;
import io.careercoach.message.Part;
import io.careercoach.message.Private;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
  private static final ProgressLine PLAIN =
      line("2026-09-07", 0, "2026-12-18", 5, point("2026-10-09", 2), point("2026-10-30", 4));

  private final Pictures pictures = new Pictures(Charts.LETTERS);

  static Stream<ProgressLine> oddLines() {
    return Stream.of(
        line("2026-10-05", 4.2, "2026-12-11", 2, point("2026-10-30", 3.4)),
        line("2026-10-05", 0, "2026-12-11", 3, point("2026-10-30", 9)),
        line("2026-10-05", 0, "2026-12-11", 3, point("2026-01-01", 1), point("2027-03-01", 2)),
        line("2026-10-05", 40, "2026-12-11", 40, point("2026-10-30", 41)),
        line("2026-10-05", 0, "2026-12-11", 0),
        line("2026-10-05", -3, "2026-12-11", -8, point("2026-10-30", -5)),
        line("2026-10-05", 0, "2026-10-05", 1, point("2026-10-05", 1)),
        line("2026-10-05", 0, "2026-10-06", 1),
        line("2026-12-11", 0, "2026-10-05", 5, point("2026-11-01", 1)),
        line("2026-10-05", 0, "2029-10-05", 12_000, point("2027-10-30", 7400)),
        line("0001-01-01", 0, "9999-12-31", 5, point("2026-10-30", 1)),
        line("2026-10-05", 0, "2026-12-11", 1e300, point("2026-10-30", -1e300)),
        line("2026-10-05", 0, "2026-12-11", 1e-9, point("2026-10-30", 3e-10)),
        line("2026-10-05", 1e15, "2026-12-11", 1e15),
        line("2026-10-05", 1e15, "2026-12-11", 1e15 - 1),
        line(
            "2026-10-05",
            Double.NaN,
            "2026-12-11",
            Double.POSITIVE_INFINITY,
            point("2026-10-30", Double.NaN)),
        line(
            "2026-10-05",
            0,
            "2026-12-11",
            5,
            point("2026-11-05", 1),
            point("2026-11-05", 4),
            point("2026-10-06", 2)),
        new ProgressLine(
            LocalDate.of(2026, 1, 1),
            0,
            LocalDate.of(2027, 1, 1),
            400,
            IntStream.range(0, 366)
                .mapToObj(day -> new Point(LocalDate.of(2026, 1, 1).plusDays(day), day))
                .toList(),
            List.of(point("2025-01-01", 500), point("2026-06-01", 200))));
  }

  @ParameterizedTest
  @MethodSource("oddLines")
  void any_line_is_drawn(ProgressLine line) {
    assertPicture(pictures.png(Charts.of("Any line", line), Locale.UK));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "日本語だけ",
        "🎉🎉",
        "\0\u0007\uD800\uDC00\uDFFF\uD83D",
        "\u202Eתוכנית\u202C עד يونيو",
        "é̸̡̢̛̖̗̘̙̜̝̞̟̠",
        "<b>&amp;</b>\n\ttwo\r\nlines",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorsitzender",
      })
  void any_words_are_drawn(String words) {
    var own = new Private(words.repeat(3));
    var chart = new Part.Chart<>(own, own, List.of(own, own, own), PLAIN);
    assertPicture(pictures.png(chart, Locale.UK));
    assertPicture(pictures.png(new Part.Chart<>(own, own, List.of(), PLAIN), Locale.UK));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "en-US", "de-DE", "fr-FR", "ja-JP", "ar-EG", "th-TH", "und"})
  void any_locale_names_the_days(String tag) {
    assertPicture(pictures.png(Charts.of("Any locale", PLAIN), Locale.forLanguageTag(tag)));
  }

  @Test
  void the_same_chart_is_the_same_picture() {
    assertThat(pictures.png(Charts.of("Same", PLAIN), Locale.UK))
        .isEqualTo(new Pictures(Charts.LETTERS).png(Charts.of("Same", PLAIN), Locale.UK));
  }

  @Test
  void several_are_drawn_at_once() {
    var expected = pictures.png(Charts.of("At once", PLAIN), Locale.UK);
    assertThat(
            IntStream.range(0, 16)
                .parallel()
                .mapToObj(any -> pictures.png(Charts.of("At once", PLAIN), Locale.UK)))
        .allMatch(png -> Arrays.equals(png, expected));
  }

  private static void assertPicture(byte[] png) {
    assertThat(png).hasSizeBetween(5_000, 150_000);
    var image = Charts.read(png);
    assertThat(image.getWidth()).isEqualTo(1440);
    assertThat(image.getHeight()).isEqualTo(840);
  }
}
