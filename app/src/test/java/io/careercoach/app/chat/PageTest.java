package io.careercoach.app.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.engine.Letter;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Private;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PageTest {
  private static final Who ANA = new Who("ana");

  @Test
  void choicesAreNumbered() {
    assertThat(plain(40, Letters.choice("1", "How is it going?", "On track", "Behind")))
        .isEqualTo(
            """
            How is it going?
              [1] On track
              [2] Behind\
            """);
  }

  @Test
  void belowOtherChoicesTheNumbersGoOn() {
    assertThat(page(Ink.PLAIN, 40).of(ANA, Letters.choice("1", "Ready?", "Yes", "No"), 3))
        .isEqualTo("Ready?\n  [4] Yes\n  [5] No");
  }

  @Test
  void aScaleIsOneLineOfItsNumbers() {
    assertThat(plain(80, Letters.scale("1")))
        .isEqualTo("How sure?\n  [0] [1] [2] [3] [4] [5] [6] [7] [8] [9] [10]");
    assertThat(plain(30, Letters.scale("1")))
        .isEqualTo("How sure?\n  [0] [1] [2] [3] [4] [5] [6]\n  [7] [8] [9] [10]");
  }

  @Test
  void aFormIsItsQuestionAndItsFields() {
    assertThat(plain(40, Letters.form("1"))).isEqualTo("Your goal?\n  - Outcome\n  - By when");
  }

  @Test
  void factsAreAligned() {
    assertThat(plain(30, Letters.facts("1", "By", "Friday", "Measure", "five talks with people")))
        .isEqualTo("  By       Friday\n  Measure  five talks with\n           people");
  }

  @Test
  void longWordsAndWideSignsKeepTheColumns() {
    assertThat(plain(20, Letters.text("1", "one two three four five six")))
        .isEqualTo("one two three four\nfive six");
    assertThat(Columns.width("日本")).isEqualTo(4);
    assertThat(Columns.wrapped("日本 日本 日本", 10)).containsExactly("日本 日本", "日本");
  }

  @Test
  void wordsThatAPictureSaysAgainStandOnce() {
    var chart = Letters.chart("1");
    var parts = new ArrayList<Part<Private>>();
    parts.add(new Part.Text<>(new Private("3 of 5")));
    parts.addAll(chart.message().parts());
    var both = new Letter("2", Optional.empty(), new Message<>(parts, Optional.empty()));
    assertThat(plain(60, both)).isEqualTo(plain(60, chart));
  }

  @Test
  void aChartIsItsWordsABarAndAPicture() {
    assertThat(plain(60, Letters.chart("1")))
        .isEqualTo(
            """
            3 of 5 interviews
              ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓░░░░░░░░░░░░
            picture of ana\
            """);
  }

  @Test
  void wordsCannotCommandTheTerminal() {
    assertThat(plain(60, Letters.text("1", "a\u001b[2Jb\u0007c\u202Ed\te"))).isEqualTo("a[2Jbcd e");
  }

  @Test
  void colourIsOnlyWhereTheTerminalHasItAndNobodyMinds() {
    assertThat(Ink.of(true, Map.of())).isEqualTo(Ink.COLOUR);
    assertThat(Ink.of(true, Map.of("NO_COLOR", "1"))).isEqualTo(Ink.PLAIN);
    assertThat(Ink.of(false, Map.of())).isEqualTo(Ink.PLAIN);
    assertThat(page(Ink.COLOUR, 40).of(ANA, Letters.choice("1", "Ready?", "Yes", "No"), 0))
        .contains("\u001b[1mReady?\u001b[0m");
  }

  private static String plain(int width, Letter letter) {
    return page(Ink.PLAIN, width).of(ANA, letter, 0);
  }

  private static Page page(Ink ink, int width) {
    return new Page(ink, () -> width, (who, _, _, _) -> "picture of " + who.name());
  }
}
