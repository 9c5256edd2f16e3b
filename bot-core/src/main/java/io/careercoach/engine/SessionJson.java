package io.careercoach.engine;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.careercoach.engine.Session.Label;
import io.careercoach.engine.Session.Overlay;
import io.careercoach.engine.Session.Prompt;
import io.careercoach.engine.Session.Pulse;
import io.careercoach.engine.Session.Talk;
import io.careercoach.message.Private;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A session as JSON, token by token, as every turn writes it. */
final class SessionJson {
  private SessionJson() {}

  /** Writes it. */
  static final class Writer extends JsonSerializer<Session> {
    @Override
    public void serialize(Session session, JsonGenerator out, SerializerProvider all)
        throws IOException {
      out.writeStartObject();
      out.writeBooleanField("greeted", session.greeted());
      out.writeFieldName("open");
      if (session.open().isPresent()) {
        write(session.open().get(), out);
      } else {
        out.writeNull();
      }
      out.writeArrayFieldStart("aside");
      for (Talk talk : session.aside()) {
        write(talk, out);
      }
      out.writeEndArray();
      write(session.prompt(), out);
      out.writeFieldName("overlay");
      if (session.overlay().isPresent()) {
        write(session.overlay().get(), out);
      } else {
        out.writeNull();
      }
      out.writeNumberField("prompts", session.prompts());
      out.writeArrayFieldStart("unclear");
      for (Private words : session.unclear()) {
        out.writeString(words.text());
      }
      out.writeEndArray();
      out.writeBooleanField("tender", session.tender());
      write(session.pulse(), out);
      out.writeEndObject();
    }
  }

  /** Reads it. */
  static final class Reader extends JsonDeserializer<Session> {
    @Override
    public Session deserialize(JsonParser in, DeserializationContext context) throws IOException {
      String whole = (String) context.getAttribute(JsonText.class);
      boolean greeted = false;
      Optional<Talk> open = Optional.empty();
      List<Talk> aside = null;
      Optional<Prompt> prompt = Optional.empty();
      Optional<Overlay> overlay = Optional.empty();
      int prompts = 0;
      List<Private> unclear = null;
      boolean tender = false;
      Pulse pulse = Pulse.NONE;
      for (String field = Tokens.first(in); field != null; field = Tokens.next(in)) {
        switch (field) {
          case "greeted" -> greeted = in.getBooleanValue();
          case "open" -> open = optional(in, one -> talk(one, whole));
          case "aside" -> aside = Tokens.list(in, one -> talk(one, whole));
          case "prompt" -> prompt = optional(in, SessionJson::prompt);
          case "overlay" -> overlay = optional(in, SessionJson::overlay);
          case "prompts" -> prompts = in.getIntValue();
          case "unclear" -> unclear = Tokens.list(in, SessionJson::words);
          case "tender" -> tender = in.getBooleanValue();
          case "pulse" -> pulse = pulse(in);
          default -> in.skipChildren();
        }
      }
      return new Session(
          greeted,
          open,
          requireNonNull(aside),
          prompt,
          overlay,
          prompts,
          requireNonNull(unclear),
          tender,
          pulse);
    }
  }

  private static void write(Talk talk, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("dialogue", talk.dialogue());
    out.writeNumberField("shape", talk.shape());
    out.writeFieldName("learnt");
    out.writeRawValue(talk.learnt().json());
    out.writeEndObject();
  }

  /** Its times as epoch milliseconds. */
  private static void write(Pulse pulse, JsonGenerator out) throws IOException {
    out.writeObjectFieldStart("pulse");
    if (pulse.heard().isPresent()) {
      out.writeNumberField("heard", pulse.heard().get().toEpochMilli());
    }
    if (pulse.ring().isPresent()) {
      out.writeNumberField("ring", pulse.ring().get().toEpochMilli());
    }
    out.writeEndObject();
  }

  private static Pulse pulse(JsonParser in) throws IOException {
    Optional<Instant> heard = Optional.empty();
    Optional<Instant> ring = Optional.empty();
    for (String field = Tokens.first(in); field != null; field = Tokens.next(in)) {
      switch (field) {
        case "heard" -> heard = Optional.of(Instant.ofEpochMilli(in.getLongValue()));
        case "ring" -> ring = Optional.of(Instant.ofEpochMilli(in.getLongValue()));
        default -> in.skipChildren();
      }
    }
    return new Pulse(heard, ring);
  }

  private static void write(Overlay overlay, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("kind", overlay.kind().name());
    out.writeStringField("command", overlay.command().text());
    write(overlay.prompt(), out);
    out.writeEndObject();
  }

  private static void write(Optional<Prompt> prompt, JsonGenerator out) throws IOException {
    out.writeFieldName("prompt");
    if (prompt.isEmpty()) {
      out.writeNull();
      return;
    }
    out.writeStartObject();
    out.writeStringField("id", prompt.get().id());
    out.writeStringField("question", prompt.get().question());
    out.writeArrayFieldStart("options");
    for (Label label : prompt.get().options()) {
      out.writeStartObject();
      out.writeStringField("key", label.key());
      out.writeStringField("text", label.text().text());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static <T> Optional<T> optional(JsonParser in, Tokens.Reader<T> reader)
      throws IOException {
    return Tokens.isNull(in) ? Optional.empty() : Optional.of(reader.read(in));
  }

  private static Private words(JsonParser in) throws IOException {
    return new Private(Tokens.text(in));
  }

  private static Talk talk(JsonParser in, String whole) throws IOException {
    String dialogue = null;
    int shape = 0;
    JsonText learnt = null;
    for (String field = Tokens.first(in); field != null; field = Tokens.next(in)) {
      switch (field) {
        case "dialogue" -> dialogue = Tokens.text(in);
        case "shape" -> shape = in.getIntValue();
        case "learnt" -> learnt = JsonText.cut(whole, in);
        default -> in.skipChildren();
      }
    }
    return new Talk(requireNonNull(dialogue), shape, requireNonNull(learnt));
  }

  private static Overlay overlay(JsonParser in) throws IOException {
    Overlay.Kind kind = null;
    Private command = null;
    Optional<Prompt> prompt = Optional.empty();
    for (String field = Tokens.first(in); field != null; field = Tokens.next(in)) {
      switch (field) {
        case "kind" -> kind = Overlay.Kind.valueOf(Tokens.text(in));
        case "command" -> command = words(in);
        case "prompt" -> prompt = optional(in, SessionJson::prompt);
        default -> in.skipChildren();
      }
    }
    return new Overlay(requireNonNull(kind), requireNonNull(command), prompt);
  }

  private static Prompt prompt(JsonParser in) throws IOException {
    String id = null;
    String question = null;
    List<Label> options = null;
    for (String field = Tokens.first(in); field != null; field = Tokens.next(in)) {
      switch (field) {
        case "id" -> id = Tokens.text(in);
        case "question" -> question = Tokens.text(in);
        case "options" -> options = Tokens.list(in, SessionJson::label);
        default -> in.skipChildren();
      }
    }
    return new Prompt(requireNonNull(id), requireNonNull(question), requireNonNull(options));
  }

  private static Label label(JsonParser in) throws IOException {
    String key = null;
    Private text = null;
    for (String field = Tokens.first(in); field != null; field = Tokens.next(in)) {
      switch (field) {
        case "key" -> key = Tokens.text(in);
        case "text" -> text = words(in);
        default -> in.skipChildren();
      }
    }
    return new Label(requireNonNull(key), requireNonNull(text));
  }
}
