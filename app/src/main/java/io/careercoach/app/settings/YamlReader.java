package io.careercoach.app.settings;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.careercoach.app.settings.YamlPage.Fault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a YAML text token by token, so that every value keeps its line and its own spelling. */
public final class YamlReader {
  private static final YAMLFactory YAML = new YAMLFactory();

  private final List<YamlEntry> entries = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  private YamlReader() {}

  /** What keeps the text from being YAML at all, if anything does. */
  public static Optional<Fault> fault(String text) {
    try (var parser = YAML.createParser(text)) {
      while (parser.nextToken() != null) {
        parser.skipChildren();
      }
      return Optional.empty();
    } catch (JsonProcessingException wrong) {
      return Optional.of(fault(wrong));
    } catch (IOException impossible) {
      throw inMemory(impossible);
    }
  }

  static YamlPage read(String text) {
    var reader = new YamlReader();
    try (var parser = YAML.createParser(text)) {
      reader.document(parser);
    } catch (JsonProcessingException wrong) {
      reader.faults.add(fault(wrong));
    } catch (IOException impossible) {
      throw inMemory(impossible);
    }
    return new YamlPage(reader.entries, reader.faults);
  }

  private void document(JsonParser parser) throws IOException {
    var first = parser.nextToken();
    if (first == null) {
      return;
    }
    if (first != JsonToken.START_OBJECT) {
      faults.add(new Fault(line(parser), "expected lines of the form name: value"));
      return;
    }
    section(parser, "");
    if (parser.nextToken() != null) {
      faults.add(new Fault(line(parser), "expected one document; remove the line ---"));
    }
  }

  private void section(JsonParser parser, String prefix) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var path = prefix + parser.currentName();
      int line = line(parser);
      value(parser, path, line, parser.nextToken());
    }
  }

  private void value(JsonParser parser, String path, int line, @Nullable JsonToken token)
      throws IOException {
    switch (token) {
      case START_OBJECT -> section(parser, path + ".");
      case START_ARRAY -> {
        parser.skipChildren();
        faults.add(new Fault(line, path + ": expected a single value, found a list"));
      }
      case VALUE_NULL -> {}
      case null -> {}
      default -> entries.add(new YamlEntry(path, parser.getText(), line));
    }
  }

  private static int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }

  private static Fault fault(JsonProcessingException wrong) {
    var place = wrong.getLocation();
    var sentence = wrong.getOriginalMessage().lines().findFirst().orElse("");
    return new Fault(place == null ? 1 : place.getLineNr(), "not YAML: " + sentence);
  }

  private static IllegalStateException inMemory(IOException impossible) {
    return new IllegalStateException("a text in memory cannot fail to be read", impossible);
  }
}
