package io.careercoach.discord.draw;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.engine.Letter;
import io.careercoach.message.Part;
import io.careercoach.talk.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every letter of every talk as Discord's JSON. {@code -DupdateTalks} writes down how they are
 * drawn now; read it before you keep it.
 */
class TalkMessagesTest {
  private static final Path FOLDER = Path.of("src/test/resources/talks");

  private final LetterSheets draw = new LetterSheets(Words::say);

  @TestFactory
  Stream<DynamicTest> everyTalkIsDrawnAsWrittenDown() {
    return Told.all().stream()
        .map(told -> DynamicTest.dynamicTest(told.name(), () -> isDrawnAsWrittenDown(told)));
  }

  private void isDrawnAsWrittenDown(Told told) throws IOException {
    var lines = told.letters().stream().flatMap(letter -> drawn(letter).stream()).toList();
    Path file = FOLDER.resolve(told.name() + ".json");
    if (System.getProperty("updateTalks") != null) {
      Files.createDirectories(file.getParent());
      Files.write(file, lines);
    }
    assertThat(lines).isEqualTo(Files.readAllLines(file));
  }

  private List<String> drawn(Letter letter) {
    var lines = new ArrayList<String>();
    for (var sheet : draw.of(letter, pictures(letter), true)) {
      var message = Sent.json(sheet.message());
      assertThat(PublishedLimits.message(message)).isEmpty();
      lines.add("");
      lines.addAll(Sent.lines(message));
    }
    return lines;
  }

  /** As if every chart had been drawn. */
  private static Map<Integer, byte[]> pictures(Letter letter) {
    var pictures = new HashMap<Integer, byte[]>();
    var parts = letter.message().parts();
    for (int position = 0; position < parts.size(); position++) {
      if (parts.get(position) instanceof Part.Chart<?>) {
        pictures.put(position, new byte[] {1});
      }
    }
    return pictures;
  }
}
