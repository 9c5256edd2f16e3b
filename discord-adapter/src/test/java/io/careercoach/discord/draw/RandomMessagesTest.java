package io.careercoach.discord.draw;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.engine.Letter;
import io.careercoach.message.Ask;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Private;
import io.careercoach.talk.RandomLetters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a letter holds, Discord can show it, and it calls nobody. */
class RandomMessagesTest {
  private static final int LETTERS = 50;
  private static final int TEXTS = 20;
  private static final List<String> ODD =
      List.of(
          "<@123>",
          "<@!123>",
          "<@&123>",
          "<#123>",
          "<@123|ben>",
          "</goal:123>",
          "<t:1700000000>",
          "<:smile:123>",
          "@here",
          "[click](https://evil.example)",
          "https://example.org/a_b_c?x=*y*",
          "||secret||",
          "```\ncode\n```",
          "# large",
          "-# small",
          "\\",
          "\\<@1>");

  private final LetterSheets draw = new LetterSheets(Words::say);

  @ParameterizedTest
  @MethodSource("io.careercoach.talk.RandomLetters#seeds")
  void everyLetterFits(long seed) {
    var random = new RandomLetters(new Random(seed), ODD);
    for (int i = 0; i < LETTERS; i++) {
      var letter = random.letter();
      for (boolean typed : List.of(true, false)) {
        for (var sheet : draw.of(letter, Map.of(0, new byte[1]), typed)) {
          holds(sheet);
          holds(Settled.of(sheet.content(), sheet.rows(), Optional.of(random.text(10))));
        }
      }
      if (letter.message().ask().orElse(null) instanceof Ask.Form<Private> form) {
        var page = new FormModal(Words::say).of("p1", form);
        assertThat(PublishedLimits.form(Sent.json(page))).isEmpty();
      }
    }
    assertThat(PublishedLimits.form(Sent.json(new FormModal(Words::say).one("p1")))).isEmpty();
  }

  private static void holds(Sheet sheet) {
    assertThat(PublishedLimits.message(Sent.json(sheet.message()))).isEmpty();
    String said = sheet.content().replaceAll("\\\\.", "x");
    assertThat(said).doesNotContain("<", "[", "`", "||", "@everyone", "@here", "\u202e");
    assertThat(said).doesNotContainPattern("(?m)^\\s*(?:>|#{1,3} )");
  }

  @ParameterizedTest
  @MethodSource("io.careercoach.talk.RandomLetters#seeds")
  void noWordIsLost(long seed) {
    var random = new Random(seed);
    var letters = new RandomLetters(random, ODD);
    for (int i = 0; i < TEXTS; i++) {
      String words = letters.words(random.nextInt(1, 6000));
      Message<Private> message =
          new Message<>(List.of(new Part.Text<>(new Private(words))), Optional.empty());
      var shown =
          draw.of(new Letter("id", Optional.empty(), message), Map.of(), true).stream()
              .map(Sheet::content)
              .collect(Collectors.joining("\n"));
      assertThat(shown.split("\\s+")).isEqualTo(words.split("\\s+"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://example.org/a_b_c", "plain words", "3 of 5 interviews · 60 %", "1. one"})
  void whatNeedsNoCareIsLeftAsItIs(String text) {
    assertThat(Markup.escaped(text)).isEqualTo(text);
  }
}
