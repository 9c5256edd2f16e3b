package io.careercoach.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.app.settings.DataFolder;
import io.careercoach.app.settings.Places;
import io.careercoach.app.settings.SettingsReader;
import io.careercoach.engine.Event;
import io.careercoach.engine.Said;
import io.careercoach.message.Part;
import io.careercoach.message.Private;
import io.careercoach.store.Database;
import io.careercoach.talk.Kit;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecordCommandsTest {
  private static final String ANA = "terminal/ana";

  @TempDir Path home;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void configure() throws IOException {
    var config = Files.createDirectories(home.resolve("config"));
    for (var name : new String[] {"words", "prompts", "safety.yaml"}) {
      Files.createSymbolicLink(config.resolve(name), Kit.config().resolve(name));
    }
    Files.writeString(
        config.resolve("coach.yaml"), "master-key-file: " + home.resolve("key/master.key") + "\n");
  }

  @Test
  void aRecordIsTakenOutErasedAndBroughtIn() throws IOException {
    var code = code();
    assertThat(run("export", "ana", code, "--chat", "--out", home.resolve("out").toString()))
        .isZero();
    assertThat(err.toString()).isEmpty();
    assertThat(out.toString()).contains("career-coach.md", "career-coach.json").hasLineCount(2);
    var file = home.resolve("out/career-coach.json");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");

    assertRefused("already", "import", file.toString(), "--as", "ana", "--chat");
    var shown = picture("ana");
    var others = picture("ben");
    assertThat(run("forget", "Ana", code, "--chat")).isZero();
    assertThat(out.toString()).contains("Erased: the database keeps nothing of terminal/ana");
    assertThat(shown).doesNotExist();
    assertThat(others).exists();
    assertRefused("Nobody called", "export", "ana", code, "--chat");

    assertThat(run("import", file.toString(), "--as", "ben", "--chat")).isZero();
    assertThat(out.toString()).isEqualTo("Imported for terminal/ben. Entries: 1.\n");
    assertThat(run("import", file.toString(), "--as", "slack/U1")).isZero();
    assertThat(home.resolve("data/serve.db")).exists();
  }

  @Test
  void aBackupFromBeforeAnErasureBringsNoPicturesBack() throws IOException {
    var code = code();
    var backup = Files.readAllBytes(home.resolve("data/chat.db"));
    assertThat(run("forget", "ana", code, "--chat")).isZero();
    Files.write(home.resolve("data/chat.db"), backup);
    var hers = picture("ana");

    try (var wiring = open()) {
      wiring.room(DataFolder.open(home.resolve("data")));
    }
    assertThat(hers).doesNotExist();
  }

  @Test
  void picturesOfWhoeverIsKnownStay() throws IOException {
    code();
    var hers = picture("ana");
    try (var wiring = open()) {
      wiring.room(DataFolder.open(home.resolve("data")));
    }
    assertThat(hers).exists();
  }

  @Test
  void noFileIsWrittenOver() throws IOException {
    var there = Files.writeString(home.resolve("career-coach.json"), "mine");
    assertRefused("is there already", "export", "ana", code(), "--chat", "--out", home.toString());
    assertThat(there).hasContent("mine");
    assertThat(home.resolve("career-coach.md")).doesNotExist();
  }

  @Test
  void whatIsWrongIsOneSentence() throws IOException {
    code();
    assertRefused("does not fit or has expired", "export", "ana", "AAAA-AAAA-AAAA", "--chat");
    var shown = picture("ana");
    assertRefused("does not fit or has expired", "forget", "ana", "AAAA-AAAA-AAAA", "--chat");
    assertThat(shown).exists();
    assertRefused("Nobody called terminal/eve", "forget", "eve", "AAAA", "--chat");
    assertRefused("platform in front", "export", "ana", "AAAA");
    assertRefused("a name has letters", "export", "a b", "AAAA", "--chat");
    assertRefused("cannot be read", "import", home.resolve("no").toString(), "--as", "a", "--chat");
    var words = Files.writeString(home.resolve("words.txt"), "hello").toString();
    assertRefused("line 1 is no JSON", "import", words, "--as", "a", "--chat");
  }

  @Test
  void aCoachThatRunsIsNotDisturbed() {
    var code = code();
    try (var _ = open()) {
      assertRefused("", "export", "ana", code, "--chat");
    }
  }

  private void assertRefused(String words, String... arguments) {
    assertThat(run(arguments)).isEqualTo(2);
    assertThat(err.toString()).contains(words).hasLineCount(1);
  }

  /** Talks with the coach as ana until she has a direction and a code. */
  private String code() {
    try (var wiring = open()) {
      var room = wiring.room(DataFolder.open(home.resolve("data")));
      for (var words : new String[] {"/direction towards teaching", "/privacy code"}) {
        room.conversation()
            .hear(
                new Event(
                    UUID.randomUUID().toString(),
                    ANA,
                    room.clock().instant(),
                    new Said.Words(new Private(words))));
      }
      var said =
          room.conversation().waiting(ANA).stream()
              .flatMap(letter -> letter.message().parts().stream())
              .flatMap(part ->
                  part instanceof Part.Text<Private>(var text)
                      ? Stream.of(text.text())
                      : Stream.empty())
              .collect(Collectors.joining());
      return said.replaceAll("(?s).*Your code is (\\S+)\\. .*", "$1");
    }
  }

  private Path picture(String name) throws IOException {
    var folder = Files.createDirectories(home.resolve("data/pictures").resolve(name));
    return Files.writeString(folder.resolve("1.png"), "a picture");
  }

  private Wiring open() {
    var places = new Places(home, home, Map.of(), Map.of("data", home.resolve("data").toString()));
    var settings = SettingsReader.read(places).orProblem();
    var file = DataFolder.open(settings.data()).file("chat.db");
    return Wiring.open(settings, places, key -> Database.sqlite(file, key));
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    var all =
        Stream.concat(
            Arrays.stream(arguments),
            Stream.of(
                "--data", home.resolve("data").toString(),
                "--config", home.resolve("config").toString()));
    return Main.run(
        new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
  }
}
