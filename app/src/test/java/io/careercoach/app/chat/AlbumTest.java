package io.careercoach.app.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.engine.Letter;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Private;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AlbumTest {
  @TempDir Path folder;

  @Test
  void aPictureIsPutWhereOnlyThisUserSeesIt() throws IOException {
    var page = page(_ -> new byte[] {1, 2, 3}).of(new Who("ana"), Letters.chart("terminal/a:1"), 0);

    var file = folder.resolve("pictures/ana/terminal-a-1-0.png");
    assertThat(page).endsWith(file.toString());
    assertThat(file).hasBinaryContent(new byte[] {1, 2, 3});
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void anEnclosedFileIsPutBesideThem() throws IOException {
    var lines = List.of(new Private("# Mine"), new Private(""), new Private("  - a"));
    List<Part<Private>> parts = List.of(new Part.Enclosure<>("mine.md", lines));
    var letter =
        new Letter("terminal/a:1", Optional.empty(), new Message<>(parts, Optional.empty()));

    var page = page(_ -> new byte[0]).of(new Who("ana"), letter, 0);

    var file = folder.resolve("pictures/ana/terminal-a-1-0-mine.md");
    assertThat(page).isEqualTo(file.toString());
    assertThat(file).hasContent("# Mine\n\n  - a\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aLetterThatWipesRemovesWhatWasPutThereForItsMember() throws IOException {
    var pictures = folder.resolve("pictures");
    Files.createDirectories(pictures.resolve("ben"));
    Files.writeString(pictures.resolve("ben/1.png"), "ben's");
    var page = page(_ -> new byte[] {1});
    page.of(new Who("ana"), Letters.chart("1"), 0);
    assertThat(pictures.resolve("ana")).isNotEmptyDirectory();

    Message<Private> receipt = new Message<>(List.of(), Optional.empty());
    page.of(
        new Who("ana"),
        new Letter("2", Optional.empty(), Optional.empty(), receipt, true, List.of(), false, false),
        0);

    assertThat(pictures.resolve("ana")).isEmptyDirectory();
    assertThat(pictures.resolve("ben")).isNotEmptyDirectory();
  }

  @Test
  void whenDrawingFailsTheWordsStay() {
    var page =
        page(
                _ -> {
                  throw new NoClassDefFoundError("no fonts here");
                })
            .of(new Who("ana"), Letters.chart("1"), 0);

    assertThat(page).contains("3 of 5 interviews").doesNotContain(".png");
  }

  private Page page(Function<Part.Chart<Private>, byte[]> draw) {
    var clock = new TravelClock(InstantSource.fixed(Instant.EPOCH), () -> Duration.ZERO, _ -> {});
    var room =
        new Room(
            new Script(_ -> List.of()),
            clock,
            (phrase, _) -> String.valueOf(phrase.arguments().get("path")),
            draw,
            folder.resolve("pictures"),
            () -> "key");
    return new Page(Ink.PLAIN, () -> 80, new Album(room));
  }
}
