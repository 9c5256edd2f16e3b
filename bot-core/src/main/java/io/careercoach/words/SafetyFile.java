package io.careercoach.words;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.careercoach.safety.HelpLine;
import io.careercoach.understand.Danger;
import io.careercoach.understand.Safety;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a person edits about safety: the phrases that must be answered before anything else, and
 * whom to call.
 *
 * @param lines help lines by country, two letters in capitals; {@code default} for all others
 */
public record SafetyFile(Map<Danger, List<String>> phrases, Map<String, HelpLine> lines) {
  private static final String DEFAULT = "default";
  private static final YAMLMapper YAML = new YAMLMapper();

  public SafetyFile {
    phrases = Map.copyOf(phrases);
    lines = Map.copyOf(lines);
  }

  /** Reads {@code safety.yaml}, or throws {@link FaultyWords}. */
  public static SafetyFile read(Path file) {
    try {
      return of(file, YAML.readTree(Files.readString(file)));
    } catch (JsonProcessingException unreadable) {
      throw new FaultyWords(List.of(Slip.in(file, unreadable)));
    } catch (IOException unreadable) {
      throw faulty(file, "expected a file that can be read, in UTF-8");
    }
  }

  public Safety safety() {
    return new Safety(phrases);
  }

  /** Whom to call in that country, if it is listed. */
  public Optional<HelpLine> of(String country) {
    return Optional.ofNullable(lines.get(country));
  }

  /** Whom to call where the country is not known. */
  public HelpLine anywhere() {
    return Objects.requireNonNull(lines.get(DEFAULT));
  }

  private static SafetyFile of(Path file, JsonNode page) {
    var phrases = new EnumMap<Danger, List<String>>(Danger.class);
    for (Danger danger : Danger.values()) {
      String key = danger.name().toLowerCase(Locale.ROOT);
      JsonNode list = page.path("phrases").path(key);
      if (!list.isArray()) {
        throw faulty(file, "expected phrases: " + key + ": and a list of phrases");
      }
      phrases.put(danger, list.valueStream().map(phrase -> phrase(file, key, phrase)).toList());
    }
    var lines = new TreeMap<String, HelpLine>();
    page.path("lines").properties().forEach(line -> lines.put(line.getKey(), line(file, line)));
    if (!lines.containsKey(DEFAULT)) {
      throw faulty(
          file, "expected lines: default: and whom to call where the country is not known");
    }
    return new SafetyFile(phrases, lines);
  }

  /** A phrase has letters: stars alone would fit every message. */
  private static String phrase(Path file, String key, JsonNode phrase) {
    String text = phrase.asText();
    if (!text.matches("(?s).*\\p{L}.*")) {
      throw faulty(file, "expected words in every phrase of " + key + ", found '" + text + "'");
    }
    return text;
  }

  private static HelpLine line(Path file, Map.Entry<String, JsonNode> line) {
    String emergency = line.getValue().path("emergency").asText();
    String help = line.getValue().path("line").asText();
    if (emergency.isBlank() || help.isBlank()) {
      throw faulty(file, "expected lines: " + line.getKey() + ": with emergency: and line:");
    }
    return new HelpLine(emergency, help, !line.getKey().equals(DEFAULT));
  }

  private static FaultyWords faulty(Path file, String expected) {
    return new FaultyWords(List.of(new Fault(file, 1, expected)));
  }
}
