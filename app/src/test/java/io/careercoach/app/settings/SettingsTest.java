package io.careercoach.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careercoach.app.trouble.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsTest {
  @TempDir Path home;
  private final Map<String, String> environment = new HashMap<>();
  private final Map<String, String> options = new HashMap<>();

  @BeforeEach
  void aConfigFolder() throws IOException {
    Files.createDirectory(home.resolve("config"));
  }

  @Test
  void withoutAFileEverythingHasADefault() {
    var settings = settings();

    assertThat(settings.locale()).isEqualTo(Locale.UK);
    assertThat(settings.zone()).isEqualTo(ZoneId.systemDefault());
    assertThat(settings.country()).isEmpty();
    assertThat(settings.checkIn())
        .isEqualTo(new Settings.CheckIn(DayOfWeek.FRIDAY, LocalTime.of(15, 0)));
    assertThat(settings.server()).isEqualTo(new Settings.Server("127.0.0.1", 8080));
    assertThat(settings.records().url()).isEmpty();
    assertThat(settings.data()).isEqualTo(home.resolve("data"));
    assertThat(settings.log().format()).isEqualTo(Settings.Format.TEXT);
  }

  @Test
  void theFileThatIsShippedFits() throws IOException {
    Files.copy(Path.of("../config/coach.yaml"), home.resolve("config/coach.yaml"));

    assertThat(settings().server().port()).isEqualTo(8080);
  }

  @Test
  void everyLineOfTheShippedFileFitsWhenItIsUncommented() throws IOException {
    var shipped = Files.readString(Path.of("../config/coach.yaml"));
    write(shipped.replaceAll("(?m)^#(?=[a-z ] ?[a-z-]+:|[a-z-]+:)", ""));

    var given = reading().given();
    assertThat(reading()).isInstanceOf(Reading.Right.class);
    assertThat(given).extracting(Given::key).containsExactlyElementsOf(Keys.names());
    assertThat(given).allSatisfy(one -> assertThat(one.origin()).isInstanceOf(Origin.Line.class));
  }

  @Test
  void theFileWinsOverTheDefaultAndTheEnvironmentOverTheFile() throws IOException {
    write("server:\n  port: 9000\n  host: 0.0.0.0\ncheck-in:\n  time: 09:30\n");
    environment.put("COACH_PORT", "9001");

    assertThat(settings().server()).isEqualTo(new Settings.Server("0.0.0.0", 9001));
    assertThat(settings().checkIn().time()).isEqualTo(LocalTime.of(9, 30));
    assertThat(origin("server.host")).isEqualTo("config/coach.yaml:3");
    assertThat(origin("server.port")).isEqualTo("COACH_PORT");
    assertThat(origin("zone")).isEqualTo("default");
  }

  @Test
  void everySettingHasAVariableOfItsOwnName() {
    environment.put("COACH_CHECK_IN_DAY", "Monday");
    environment.put("COACH_SERVER_PORT", "1");
    environment.put("COACH_PORT", "2");
    environment.put("PORT", "3");

    assertThat(settings().checkIn().day()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(settings().server().port()).isEqualTo(1);
  }

  @Test
  void anEmptyVariableIsNone() {
    environment.put("COACH_PORT", "");
    environment.put("PORT", "3000");

    assertThat(settings().server().port()).isEqualTo(3000);
  }

  @Test
  void whatIsWrongIsToldAllAtOnceWithItsPlace() throws IOException {
    write(
        """
        zone: Europe/Belin

        sever:
          port: 80
        check-in:
          day: frday
          time: 25:00
        server:
          port: eighty
        log: loud
        """);
    environment.put("COACH_DATABASE_URL", "mysql://user:secret@host/db?password=secret");

    assertThat(findings())
        .containsExactlyInAnyOrder(
            "config/coach.yaml:1: zone: expected a time zone such as Europe/Berlin, or system,"
                + " found \"Europe/Belin\"; did you mean Europe/Berlin?",
            "config/coach.yaml:4: sever.port: unknown setting; did you mean server.port?",
            "config/coach.yaml:6: check-in.day: expected one of monday, tuesday, wednesday,"
                + " thursday, friday, saturday, sunday, found \"frday\"; did you mean friday?",
            "config/coach.yaml:7: check-in.time: expected a time of day such as 15:00,"
                + " found \"25:00\"",
            "config/coach.yaml:9: server.port: expected a number from 0 to 65535,"
                + " found \"eighty\"",
            "config/coach.yaml:10: log: expected a section with log.level, log.format",
            "COACH_DATABASE_URL: database.url: expected an address that begins with jdbc:sqlite:"
                + " or jdbc:postgresql:, found \"mysql://…@host/db?password=…\"");
    assertThatThrownBy(() -> reading().orProblem()).isInstanceOf(Problem.class);
  }

  @Test
  void aPasswordIsReadButNeverShown() {
    environment.put("COACH_DATABASE_URL", "jdbc:postgresql://host/coach?password=secret");
    environment.put("COACH_DATABASE_USER", "ana");
    environment.put("COACH_DATABASE_PASSWORD", "secret");

    var reading = reading();
    assertThat(reading.orProblem().records().user()).contains("ana");
    assertThat(reading.orProblem().records().password()).contains("secret");
    assertThat(reading.orProblem().records()).asString().doesNotContain("secret");
    assertThat(reading.given()).extracting(Given::shown).noneMatch(text -> text.contains("secret"));
  }

  @Test
  void whatIsNotYamlIsToldWithItsLine() throws IOException {
    write("locale: en-GB\nzone: [Europe/Berlin\n");

    assertThat(findings().getFirst()).startsWith("config/coach.yaml:").contains("not YAML");
  }

  @Test
  void oddFormsAreToldAndNotGuessed() throws IOException {
    write("zone: [a, b]\nlocale: en-GB\nlocale: en-US\n");
    assertThat(findings())
        .containsExactlyInAnyOrder(
            "config/coach.yaml:1: zone: expected a single value, found a list",
            "config/coach.yaml:3: locale: set twice, first at config/coach.yaml:2; keep one");

    write("- just\n- a list\n");
    assertThat(findings())
        .containsExactly("config/coach.yaml:1: expected lines of the form name: value");

    Files.write(home.resolve("config/coach.yaml"), new byte[] {'a', ':', ' ', (byte) 0xff});
    assertThat(findings()).containsExactly("config/coach.yaml: not UTF-8 text; save it as UTF-8");
  }

  @Test
  void anEmptyFileAndAnEmptyValueMeanTheDefaults() throws IOException {
    write("");
    assertThat(settings().server().port()).isEqualTo(8080);

    write("# nothing\nserver:\n  port:\n");
    assertThat(settings().server().port()).isEqualTo(8080);
  }

  @Test
  void aFolderOnTheCommandLineIsMeantFromTheCaller() throws IOException {
    write("data: records\n");
    assertThat(settings().data()).isEqualTo(home.resolve("records"));

    options.put("data", "mine");
    assertThat(settings().data()).isEqualTo(caller().resolve("mine"));
    assertThat(origin("data")).isEqualTo("--data");
  }

  @Test
  void aConfigFolderThatSomebodyNamedHasToBeThere() {
    environment.put("COACH_CONFIG", "nowhere");

    assertThat(findings()).first().asString().contains("nowhere: no such folder");
  }

  @Test
  void aMistypedVariableIsNoticed() {
    var strangers =
        SettingsReader.strangers(Map.of("COACH_SERVER_PROT", "1", "COACH_METRICS_TOKEN", "x"));

    assertThat(strangers)
        .containsExactly("COACH_SERVER_PROT: unknown; did you mean COACH_SERVER_PORT?");
  }

  private void write(String text) throws IOException {
    Files.writeString(home.resolve("config/coach.yaml"), text);
  }

  private Path caller() {
    return home.resolve("somewhere");
  }

  private Reading reading() {
    return SettingsReader.read(new Places(home, caller(), environment, options));
  }

  private Settings settings() {
    return reading().orProblem();
  }

  private List<String> findings() {
    return ((Reading.Wrong) reading()).findings();
  }

  private String origin(String key) {
    return reading().given().stream()
        .filter(given -> given.key().equals(key))
        .map(given -> given.origin().where())
        .findFirst()
        .orElseThrow();
  }
}
