package io.careercoach.engine;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.careercoach.dialogue.Answer;
import io.careercoach.dialogue.Learnt;
import io.careercoach.message.Private;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a form has learnt as JSON, token by token, as every turn reads and writes it. */
final class LearntJson {
  private LearntJson() {}

  /** Writes it. */
  static final class Writer extends JsonSerializer<Learnt> {
    @Override
    public void serialize(Learnt learnt, JsonGenerator out, SerializerProvider all)
        throws IOException {
      out.writeStartObject();
      out.writeObjectFieldStart("answers");
      for (var answer : learnt.answers().entrySet()) {
        out.writeFieldName(answer.getKey());
        write(answer.getValue(), out);
      }
      out.writeEndObject();
      out.writeObjectFieldStart("misses");
      for (var missed : learnt.misses().entrySet()) {
        out.writeNumberField(missed.getKey(), missed.getValue());
      }
      out.writeEndObject();
      out.writeEndObject();
    }
  }

  /** Reads it. */
  static final class Reader extends JsonDeserializer<Learnt> {
    @Override
    public Learnt deserialize(JsonParser in, DeserializationContext context) throws IOException {
      Map<String, Answer> answers = null;
      Map<String, Integer> misses = null;
      for (String field = Tokens.first(in); field != null; field = Tokens.next(in)) {
        switch (field) {
          case "answers" -> answers = answers(in);
          case "misses" -> misses = misses(in);
          default -> in.skipChildren();
        }
      }
      return new Learnt(requireNonNull(answers), requireNonNull(misses));
    }
  }

  private static void write(Answer answer, JsonGenerator out) throws IOException {
    out.writeStartObject();
    switch (answer) {
      case Answer.Given(var value, var from) -> {
        out.writeStringField("is", "given");
        out.writeStringField("value", value.text());
        out.writeStringField("from", from);
      }
      case Answer.Skipped(var from) -> {
        out.writeStringField("is", "skipped");
        out.writeStringField("from", from);
      }
      case Answer.Reopened(var before) -> {
        out.writeStringField("is", "reopened");
        out.writeFieldName("before");
        if (before.isPresent()) {
          write(before.get(), out);
        } else {
          out.writeNull();
        }
      }
    }
    out.writeEndObject();
  }

  private static Map<String, Answer> answers(JsonParser in) throws IOException {
    var answers = new LinkedHashMap<String, Answer>();
    for (String slot = Tokens.first(in); slot != null; slot = Tokens.next(in)) {
      answers.put(slot, requireNonNull(answer(in)));
    }
    return answers;
  }

  private static Map<String, Integer> misses(JsonParser in) throws IOException {
    var misses = new HashMap<String, Integer>();
    for (String slot = Tokens.first(in); slot != null; slot = Tokens.next(in)) {
      misses.put(slot, in.getIntValue());
    }
    return misses;
  }

  private static @Nullable Answer answer(JsonParser in) throws IOException {
    String is = "";
    String value = null;
    String from = null;
    Answer before = null;
    for (String field = Tokens.first(in); field != null; field = Tokens.next(in)) {
      switch (field) {
        case "is" -> is = Tokens.text(in);
        case "value" -> value = Tokens.text(in);
        case "from" -> from = Tokens.text(in);
        case "before" -> before = Tokens.isNull(in) ? null : answer(in);
        default -> in.skipChildren();
      }
    }
    return switch (is) {
      case "given" -> new Answer.Given(new Private(requireNonNull(value)), requireNonNull(from));
      case "skipped" -> new Answer.Skipped(requireNonNull(from));
      case "reopened" -> new Answer.Reopened(Optional.ofNullable((Answer.Given) before));
      default -> null;
    };
  }
}
