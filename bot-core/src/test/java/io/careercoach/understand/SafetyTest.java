package io.careercoach.understand;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the phrases that the coach ships with to messages they must and must not catch. */
class SafetyTest {

  private static final JsonNode FILE = file();
  private final Safety safety = new Safety(phrases());

  @ParameterizedTest
  @CsvFileSource(resources = "/understand/crisis.txt", delimiter = '\t')
  void hearsACallForHelp(String message) {
    assertThat(safety.read(message)).hasValue(Danger.CRISIS);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/understand/not-crisis.txt", delimiter = '\t')
  void leavesFiguresOfSpeechAlone(String message) {
    assertThat(safety.read(message)).isNotEqualTo(java.util.Optional.of(Danger.CRISIS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my boss touches me when nobody looks",
        "they make jokes about my skin",
        "a coworker is following me home",
        "I am being bullied by my team"
      })
  void hearsHarassment(String message) {
    assertThat(safety.read(message)).hasValue(Danger.HARASSMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I am completely overwhelmed and cry every night",
        "I had a panic attack at work",
        "so exhausted, I dread Monday"
      })
  void hearsDistress(String message) {
    assertThat(safety.read(message)).hasValue(Danger.DISTRESS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"can they fire me while I am sick?", "should I buy company stock?"})
  void hearsWhatIsOutOfScope(String message) {
    assertThat(safety.read(message)).hasValue(Danger.SCOPE);
  }

  @Test
  void theGravestDangerCounts() {
    assertThat(safety.read("my boss bullies me and I want to die")).hasValue(Danger.CRISIS);
  }

  @Test
  void everyCountryHasAnEmergencyNumberAndALine() {
    FILE.get("lines")
        .forEach(country -> {
          assertThat(country.path("emergency").asText()).isNotBlank();
          assertThat(country.path("line").asText()).isNotBlank();
        });
    assertThat(FILE.get("lines").has("default")).isTrue();
  }

  private static Map<Danger, List<String>> phrases() {
    Map<Danger, List<String>> table = new EnumMap<>(Danger.class);
    for (Danger danger : Danger.values()) {
      List<String> lines = new ArrayList<>();
      FILE.get("phrases")
          .get(danger.name().toLowerCase(Locale.ROOT))
          .forEach(line -> lines.add(line.asText()));
      table.put(danger, lines);
    }
    return table;
  }

  private static JsonNode file() {
    try {
      return new YAMLMapper().readTree(Path.of("..", "config", "safety.yaml").toFile());
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
