package io.careercoach.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.app.doctor.Finding.Mark;
import io.careercoach.app.settings.Places;
import io.careercoach.app.settings.SettingsReader;
import io.careercoach.app.settings.Tokens;
import io.careercoach.talk.Kit;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DoctorTest {
  @TempDir Path folder;

  @Test
  void oneLineAFindingAndWarningsAreAllowed() {
    var out = new StringWriter();
    boolean well =
        doctor(Finding.well("Java"), Finding.warning("no tokens", "set one"))
            .examine(new PrintWriter(out));

    assertThat(well).isTrue();
    assertThat(out.toString().lines()).containsExactly("✓ Java", "! no tokens; set one");
    assertThat(doctor(Finding.wrong("x", "y")).examine(new PrintWriter(out))).isFalse();
  }

  @Test
  void aCheckThatFailsItselfIsAFinding() {
    Check failing =
        () -> {
          throw new IllegalStateException("oops");
        };
    var out = new StringWriter();

    assertThat(new Doctor(List.of(failing)).examine(new PrintWriter(out))).isFalse();
    assertThat(out.toString()).startsWith("✗").doesNotContain("oops");
  }

  @Test
  void lookingMakesNothing() {
    var data = folder.resolve("data");

    assertThat(mark(new DataCheck(data))).isEqualTo(Mark.WELL);
    assertThat(mark(new DatabaseCheck("chat", data.resolve("chat.db")))).isEqualTo(Mark.WELL);
    assertThat(mark(new KeyCheck(folder.resolve("master.key"), false))).isEqualTo(Mark.WELL);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aDatabaseThatCouldLoseAnythingIsWrong() throws SQLException, IOException {
    assertThat(mark(database("DELETE"))).isEqualTo(Mark.WRONG);
    assertThat(mark(database("WAL"))).isEqualTo(Mark.WELL);

    var broken = folder.resolve("broken.db");
    Files.writeString(broken, "this is no database at all, but a text of some length");
    assertThat(mark(new DatabaseCheck("chat", broken))).isEqualTo(Mark.WRONG);
  }

  @Test
  void aFolderThatOthersSeeIsAWarningAndAKeyThatTheyReadIsWrong() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    var key = Files.createFile(folder.resolve("master.key"));
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r-----"));

    assertThat(mark(new DataCheck(folder))).isEqualTo(Mark.WARNING);
    assertThat(mark(new KeyCheck(key, true))).isEqualTo(Mark.WRONG);
    assertThat(mark(new KeyCheck(folder.resolve("gone.key"), true))).isEqualTo(Mark.WRONG);
  }

  @Test
  void aBrokenFileOfWordsIsToldWithItsLine() throws IOException {
    var words = Files.createDirectories(folder.resolve("config/words"));
    Files.writeString(words.resolve("en.yaml"), "a: fine\nb: \"not closed\nc: d\n");

    var finding = new YamlCheck(places()).look().getFirst();
    assertThat(finding.mark()).isEqualTo(Mark.WRONG);
    assertThat(finding.line()).contains("config/words/en.yaml:").contains("not YAML");
  }

  @Test
  void everyValueIsPrintedWithItsOriginOnRequest() {
    var reading = SettingsReader.read(places());

    assertThat(new SettingsCheck(places(), reading, true).look())
        .extracting(Finding::line)
        .contains("✓ server.port = 8080 (default)");
    assertThat(new SettingsCheck(places(), reading, false).look()).hasSize(1);
  }

  @Test
  void theOtherLooksSayWhatToDo() {
    assertThat(mark(new JavaCheck(Runtime.Version.parse("17.0.15")))).isEqualTo(Mark.WRONG);
    assertThat(mark(new ClockCheck(Instant.EPOCH, ZoneOffset.UTC))).isEqualTo(Mark.WRONG);
    assertThat(mark(new TokensCheck(Tokens.in(Map.of())))).isEqualTo(Mark.WARNING);
    assertThat(mark(new FontCheck(getClass().getClassLoader(), List.of("no/such.ttf"))))
        .isEqualTo(Mark.WARNING);
  }

  @Test
  void theHelpLinesOfTheCountryAreLookedUp() throws IOException {
    assertThat(mark(new SafetyCheck(places(), Optional.of("GB")))).isEqualTo(Mark.WRONG);
    var file = Files.createDirectories(folder.resolve("config")).resolve("safety.yaml");
    Files.copy(Kit.config().resolve("safety.yaml"), file);
    assertThat(mark(new SafetyCheck(places(), Optional.of("GB")))).isEqualTo(Mark.WELL);
    assertThat(mark(new SafetyCheck(places(), Optional.of("ZZ")))).isEqualTo(Mark.WARNING);
    assertThat(mark(new SafetyCheck(places(), Optional.empty()))).isEqualTo(Mark.WARNING);
    Files.writeString(file, Files.readString(file).replace("- perhaps suicid*", "- \"*\""));
    assertThat(mark(new SafetyCheck(places(), Optional.of("GB")))).isEqualTo(Mark.WRONG);
  }

  @Test
  void thePromptsAreReadAndTheirSlipsAreToldWithTheLine() throws IOException {
    assertThat(mark(new PromptsCheck(places()))).isEqualTo(Mark.WRONG);
    var file = Files.createDirectories(folder.resolve("config/prompts")).resolve("en.yaml");
    Files.copy(Kit.config().resolve("prompts/en.yaml"), file);
    assertThat(new PromptsCheck(places()).look())
        .singleElement()
        .satisfies(finding -> assertThat(finding.line()).matches("✓ prompts: \\d{3}"));
    Files.writeString(file, Files.readString(file).replace("\nnetworking:", "\nnetwork:"));
    assertThat(new PromptsCheck(places()).look())
        .extracting(Finding::line)
        .anySatisfy(line ->
            assertThat(line).matches("✗ config/prompts/en.yaml:\\d+: 'network' is no theme.*"))
        .contains("✗ config/prompts/en.yaml:1: expected networking: and at least one prompt");
  }

  private static Doctor doctor(Finding... findings) {
    return new Doctor(List.of(() -> List.of(findings)));
  }

  private static Mark mark(Check check) {
    return check.look().getFirst().mark();
  }

  private Places places() {
    return new Places(folder, folder, Map.of(), Map.of());
  }

  private Check database(String mode) throws SQLException {
    var file = folder.resolve(mode + " mode.db");
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = " + mode);
      statement.execute("CREATE TABLE t (x)");
    }
    return new DatabaseCheck("chat", file);
  }
}
