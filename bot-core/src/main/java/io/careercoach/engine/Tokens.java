package io.careercoach.engine;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON read token by token; the words of what does not fit are in no exception. */
final class Tokens {
  private Tokens() {}

  /** Reads one value. */
  interface Reader<T> {
    T read(JsonParser in) throws IOException;
  }

  /** Steps into an object: the name of its first field, with the parser at its value. */
  static @Nullable String first(JsonParser in) throws IOException {
    expect(JsonToken.START_OBJECT, in);
    return next(in);
  }

  /** The name of the next field, with the parser at its value; null at the end of the object. */
  static @Nullable String next(JsonParser in) throws IOException {
    String name = in.nextFieldName();
    if (name == null) {
      expect(JsonToken.END_OBJECT, in);
    } else {
      in.nextToken();
    }
    return name;
  }

  static String text(JsonParser in) throws IOException {
    expect(JsonToken.VALUE_STRING, in);
    return in.getText();
  }

  static <T> List<T> list(JsonParser in, Reader<T> reader) throws IOException {
    expect(JsonToken.START_ARRAY, in);
    var list = new ArrayList<T>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      list.add(reader.read(in));
    }
    return list;
  }

  static boolean isNull(JsonParser in) {
    return in.hasToken(JsonToken.VALUE_NULL);
  }

  private static void expect(JsonToken token, JsonParser in) throws IOException {
    if (!in.hasToken(token)) {
      throw MismatchedInputException.from(in, Object.class, token + " expected");
    }
  }
}
