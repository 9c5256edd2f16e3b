package io.careercoach.words;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One file of sentences, read key by key, so that a mistake is told with its line. */
final class WordsFile {
  private static final YAMLFactory YAML = new YAMLFactory();

  private final Path file;
  private final Map<String, Line> lines = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  private WordsFile(Path file) {
    this.file = file;
  }

  /**
   * The sentences of {@code file} by id; the nested keys {@code goal: why:} make the id {@code
   * goal.why}.
   */
  static Map<String, Line> read(Path file) {
    var reading = new WordsFile(file);
    reading.read();
    if (!reading.faults.isEmpty()) {
      throw new FaultyWords(reading.faults);
    }
    return reading.lines;
  }

  private void read() {
    try (YAMLParser yaml = YAML.createParser(Files.readString(file))) {
      for (var token = yaml.nextToken(); token != null; token = yaml.nextToken()) {
        if (token != JsonToken.START_OBJECT) {
          fault(
              line(yaml),
              "expected a name, a colon and a sentence, such as  greeting: Good morning");
          return;
        }
        mapping(yaml, "");
      }
    } catch (JsonProcessingException unreadable) {
      faults.add(Slip.in(file, unreadable));
    } catch (IOException unreadable) {
      fault(1, "expected a file that can be read, in UTF-8 (" + unreadable + ")");
    }
  }

  private void mapping(YAMLParser yaml, String above) throws IOException {
    var seen = new HashSet<String>();
    while (yaml.nextToken() == JsonToken.FIELD_NAME) {
      String key = yaml.currentName();
      int line = line(yaml);
      if (!seen.add(key)) {
        fault(line, "'" + key + "' is written twice here; keep one of them");
      }
      value(yaml, id(above, key), line);
    }
  }

  private static String id(String above, String key) {
    return above.isEmpty() ? key : key.equals("text") ? above : above + "." + key;
  }

  private void value(YAMLParser yaml, String id, int line) throws IOException {
    var token = yaml.nextToken();
    if (token == JsonToken.START_OBJECT) {
      mapping(yaml, id);
    } else if (token == JsonToken.START_ARRAY) {
      yaml.skipChildren();
      fault(line, id + ": expected one sentence, not a list; put it between double quotes");
    } else if (yaml.isCurrentAlias()) {
      fault(
          line, id + ": expected a sentence; one that begins with * needs double quotes around it");
    } else if (token == JsonToken.VALUE_NULL || yaml.getText().isBlank()) {
      fault(
          line,
          id + ": expected a sentence; one that begins with { or # needs double quotes around it");
    } else {
      sentence(id, new Line(yaml.getText().stripTrailing(), file, line));
    }
  }

  private void sentence(String id, Line line) {
    var earlier = lines.putIfAbsent(id, line);
    if (earlier != null) {
      faults.add(
          line.fault(id + " is already said on line " + earlier.number() + "; keep one of them"));
    }
  }

  private void fault(int line, String expected) {
    faults.add(new Fault(file, Math.max(1, line), expected));
  }

  private static int line(YAMLParser yaml) {
    return yaml.currentTokenLocation().getLineNr();
  }
}
