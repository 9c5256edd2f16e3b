package io.careercoach.slack.block;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import io.careercoach.engine.Letter;
import io.careercoach.message.Ask;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Private;
import io.careercoach.talk.RandomLetters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a letter holds, Slack can show it, and it calls nobody. */
class RandomBlocksTest {
  private static final int LETTERS = 50;
  private static final int TEXTS = 20;
  private static final List<String> ODD =
      List.of(
          "<!channel>",
          "<!here|here>",
          "<@U123>",
          "<#C1|general>",
          "<https://evil.example|click>",
          "& &amp; < >");

  private final LetterBlocks draw = new LetterBlocks(Words::say);

  @ParameterizedTest
  @MethodSource("io.careercoach.talk.RandomLetters#seeds")
  void everyLetterFits(long seed) {
    var random = new RandomLetters(new Random(seed), ODD);
    for (int i = 0; i < LETTERS; i++) {
      var letter = random.letter();
      for (var sheet : draw.of(letter, Map.of(0, "F1"))) {
        holds(sheet);
        holds(Settled.of(sheet.blocks(), Optional.of(random.text(10))));
      }
      assertThat(PublishedLimits.view(Json.of(draw.home(letter.message()).getBlocks()))).isEmpty();
      if (letter.message().ask().orElse(null) instanceof Ask.Form<Private> form) {
        var view = new FormView(Words::say).of("p1", form);
        assertThat(PublishedLimits.view(Json.of(view.getBlocks()))).isEmpty();
      }
    }
  }

  private static void holds(Sheet sheet) {
    var blocks = Json.of(sheet.blocks());
    assertThat(PublishedLimits.message(blocks)).isEmpty();
    assertThat(sheet.text().length()).isBetween(1, 4000);
    for (String said : List.of(sheet.text(), sections(sheet.blocks()))) {
      assertThat(said).doesNotContain("<").doesNotContain(">").doesNotContain("\u202e");
      assertThat(said.replaceAll("&(amp|lt|gt);", "")).doesNotContain("&");
    }
  }

  private static String sections(List<LayoutBlock> blocks) {
    var texts = new ArrayList<String>();
    for (var block : blocks) {
      if (block instanceof SectionBlock section && section.getText() != null) {
        texts.add(section.getText().getText());
      }
    }
    return String.join("\n", texts);
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
          draw.of(new Letter("id", Optional.empty(), message), Map.of()).stream()
              .map(sheet -> sections(sheet.blocks()))
              .toList();
      assertThat(String.join("\n", shown).split("\\s+")).isEqualTo(words.split("\\s+"));
    }
  }
}
