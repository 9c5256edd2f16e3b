package io.careercoach.engine;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** How a type that every turn needs is read and written token by token, without data binding. */
interface TokenJson<T> {
  void write(T value, JsonLine out);

  /**
   * Reads the value at whose first token the parser stands.
   *
   * @param whole the text that is being read, for pieces that are kept as they are
   */
  T read(JsonParser in, String whole) throws IOException;

  default String text(T value) {
    var line = new JsonLine();
    write(value, line);
    return line.toString();
  }

  default T value(String text, JsonFactory factory) throws JsonProcessingException {
    try (var in = factory.createParser(text)) {
      in.nextToken();
      return read(in, text);
    } catch (JsonProcessingException problem) {
      throw problem;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
