package io.careercoach.engine;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/**
 * A piece of JSON as it is stored, not read yet: it is read by whoever knows its shape, and takes
 * no more memory than its characters.
 */
record JsonText(String json) {
  static JsonText of(Object value) {
    return new JsonText(Json.write(value));
  }

  /** Cuts the value at which the parser is out of the whole text, and goes on behind it. */
  static JsonText cut(String whole, JsonParser in) throws IOException {
    int from = (int) in.currentTokenLocation().getCharOffset();
    in.finishToken();
    in.skipChildren();
    return new JsonText(whole.substring(from, (int) in.currentLocation().getCharOffset()));
  }

  @Override
  public String toString() {
    return "JsonText[private]";
  }
}
