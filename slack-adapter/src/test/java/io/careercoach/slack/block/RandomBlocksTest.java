package io.careercoach.slack.block;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import io.careercoach.engine.Letter;
import io.careercoach.message.Ask;
import io.careercoach.message.Drawing;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Private;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
          "& &amp; < >",
          "@everyone",
          "*bold* _it_ ~no~ `code`",
          "> quoted",
          "\u0000\u0007",
          "\ud83d",
          "\udc69",
          "\u202eright to left\u202c",
          "👩‍💻👩‍💻👩‍💻",
          "\n\n",
          "\n",
          "   ",
          "word",
          "Donaudampfschifffahrtsgesellschaft".repeat(9));

  private final LetterBlocks draw = new LetterBlocks(Words::say);

  static Stream<Long> seeds() {
    return Stream.concat(Stream.of(1L, 2L, 3L), new Random().longs(3).boxed());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyLetterFits(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < LETTERS; i++) {
      var letter = letter(random);
      for (var sheet : draw.of(letter, Map.of(0, "F1"))) {
        holds(sheet);
        holds(Settled.of(sheet.blocks(), Optional.of(text(random, 10))));
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
  @MethodSource("seeds")
  void noWordIsLost(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      String words = words(random, random.nextInt(1, 6000));
      Message<Private> message =
          new Message<>(List.of(new Part.Text<>(new Private(words))), Optional.empty());
      var shown =
          draw.of(new Letter("id", Optional.empty(), message), Map.of()).stream()
              .map(sheet -> sections(sheet.blocks()))
              .toList();
      assertThat(String.join("\n", shown).split("\\s+")).isEqualTo(words.split("\\s+"));
    }
  }

  private static String words(Random random, int count) {
    var words = new StringBuilder("word");
    for (int i = 1; i < count; i++) {
      words.append(random.nextInt(9) == 0 ? "\n\n" : " ").append(i);
    }
    return words.toString();
  }

  private static Letter letter(Random random) {
    var parts = new ArrayList<Part<Private>>();
    int count = random.nextInt(20);
    for (int i = 0; i < count; i++) {
      parts.add(part(random));
    }
    Optional<Ask<Private>> ask =
        random.nextInt(4) == 0 ? Optional.empty() : Optional.of(ask(random));
    return new Letter("slack/T1/U1:7:0", ask.map(_ -> "p7"), new Message<>(parts, ask));
  }

  private static Part<Private> part(Random random) {
    return switch (random.nextInt(4)) {
      case 0 ->
          new Part.Facts<>(
              some(random, 25)
                  .map(_ ->
                      new Part.Row<>(said(random, 4), said(random, random.nextInt(2) * 300 + 2)))
                  .toList());
      case 1 -> new Part.Chart<>(said(random, 3), said(random, 200), List.of(), drawing());
      case 2 -> new Part.Enclosure<>("career-coach.md", List.of(said(random, 9)));
      default -> new Part.Text<>(said(random, random.nextInt(10) == 0 ? 1500 : 50));
    };
  }

  private static Drawing drawing() {
    var day = LocalDate.of(2026, 11, 23);
    return new Drawing.ProgressLine(
        day, 0, day.plusDays(70), 12, List.of(new Drawing.Point(day, 3)), List.of());
  }

  private static Ask<Private> ask(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> new Ask.Words<>("a.question", said(random, 20));
      case 1 ->
          new Ask.Form<>(
              "a.form",
              said(random, 20),
              some(random, 5).map(i -> new Ask.Field<>("field" + i, said(random, 5))).toList());
      default ->
          new Ask.Choice<>(
              "a.choice",
              said(random, 20),
              some(random, random.nextInt(10) == 0 ? 250 : 30)
                  .map(i ->
                      new Ask.Option<>(
                          (random.nextInt(4) == 0 ? "/" : "")
                              + "key".repeat(random.nextInt(50) == 0 ? 60 : 1)
                              + i,
                          said(random, 12)))
                  .toList());
    };
  }

  private static Stream<Integer> some(Random random, int most) {
    return IntStream.rangeClosed(0, random.nextInt(most)).boxed();
  }

  private static Private said(Random random, int pieces) {
    return new Private(text(random, pieces));
  }

  private static String text(Random random, int most) {
    var text = new StringBuilder();
    int count = random.nextInt(most + 1);
    for (int i = 0; i < count; i++) {
      text.append(ODD.get(random.nextInt(ODD.size()))).append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }
}
