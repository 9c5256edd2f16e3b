package io.careercoach.engine;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.IOException;

/**
 * A piece of JSON as it is stored, not read yet: it is read by whoever knows its shape, and takes
 * no more memory than its characters.
 */
@JsonDeserialize(using = JsonText.Slice.class)
record JsonText(@JsonValue @JsonRawValue String json) {
  private static final JsonText NOTHING = new JsonText("null");

  static JsonText of(Object value) {
    return new JsonText(Json.write(value));
  }

  @Override
  public String toString() {
    return "JsonText[private]";
  }

  /** Cuts the piece out of the text that is being read. */
  static final class Slice extends JsonDeserializer<JsonText> {
    @Override
    public JsonText deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      String whole = (String) context.getAttribute(JsonText.class);
      long from = parser.currentTokenLocation().getCharOffset();
      parser.finishToken();
      parser.skipChildren();
      return new JsonText(
          whole.substring((int) from, (int) parser.currentLocation().getCharOffset()));
    }

    @Override
    public JsonText getNullValue(DeserializationContext context) {
      return NOTHING;
    }
  }
}
