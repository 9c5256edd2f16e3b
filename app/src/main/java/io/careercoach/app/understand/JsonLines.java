package io.careercoach.app.understand;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Optional;

/** Answers lines of JSON by lines of JSON, each before the next is read. */
public final class JsonLines {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();
  private static final ObjectReader READER = MAPPER.reader();
  private static final ObjectWriter WRITER = MAPPER.writer();

  private final Task task;
  private final PrintWriter out;
  private final PrintWriter err;

  JsonLines(Task task, PrintWriter out, PrintWriter err) {
    this.task = task;
    this.out = out;
    this.err = err;
  }

  /** Whether every line could be answered; those that could not are named. */
  public boolean answer(InputStream in) {
    var lines = new Lines(in);
    boolean well = true;
    long number = 0;
    for (var line = lines.next(); line.isPresent() && !out.checkError(); line = lines.next()) {
      number++;
      if (!line.get().isBlank()) {
        well &= answer(line.get(), number);
      }
    }
    return well;
  }

  private boolean answer(String line, long number) {
    try {
      out.println(WRITER.writeValueAsString(answer(line)));
      return true;
    } catch (FaultyLine faulty) {
      err.printf("Line %d: %s; skipped.%n", number, faulty.getMessage());
      return false;
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException("An answer was no JSON", unwritable);
    }
  }

  private ObjectNode answer(String line) {
    var keys = keys(line);
    var answer = JsonNodeFactory.instance.objectNode();
    id(keys).ifPresent(id -> answer.set("id", id));
    task.answer(new InputLine(keys), answer);
    return answer;
  }

  private static JsonNode keys(String line) {
    if (line.length() > Lines.LONGEST) {
      throw new FaultyLine("longer than %,d characters".formatted(Lines.LONGEST));
    }
    try {
      var keys = READER.readTree(line);
      if (keys.isObject()) {
        return keys;
      }
    } catch (JsonProcessingException notJson) {
      throw new FaultyLine("no JSON; expected an object as in {\"id\": \"1\", \"text\": \"…\"}");
    }
    throw new FaultyLine("expected an object as in {\"id\": \"1\", \"text\": \"…\"}");
  }

  private static Optional<JsonNode> id(JsonNode keys) {
    var id = keys.path("id");
    if (id.isContainerNode()) {
      throw new FaultyLine("expected \"id\" as a string or a number");
    }
    return id.isMissingNode() ? Optional.empty() : Optional.of(id);
  }
}
