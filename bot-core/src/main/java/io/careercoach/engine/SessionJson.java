package io.careercoach.engine;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonParser;
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

/** A session as JSON. */
final class SessionJson implements TokenJson<Session> {
  @Override
  public void write(Session session, JsonLine out) {
    out.open('{');
    out.name("greeted").flag(session.greeted());
    out.name("open");
    if (session.open().isPresent()) {
      write(session.open().get(), out);
    } else {
      out.nothing();
    }
    out.name("aside").open('[');
    for (Talk talk : session.aside()) {
      write(talk, out);
    }
    out.close(']');
    write(session.prompt(), out);
    out.name("overlay");
    if (session.overlay().isPresent()) {
      write(session.overlay().get(), out);
    } else {
      out.nothing();
    }
    out.name("prompts").number(session.prompts());
    out.name("unclear").open('[');
    for (Private words : session.unclear()) {
      out.words(words.text());
    }
    out.close(']');
    out.name("tender").flag(session.tender());
    write(session.pulse(), out);
    out.close('}');
  }

  @Override
  public Session read(JsonParser in, String whole) throws IOException {
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

  private static void write(Talk talk, JsonLine out) {
    out.open('{');
    out.name("dialogue").words(talk.dialogue());
    out.name("shape").number(talk.shape());
    out.name("learnt");
    out.raw(talk.learnt());
    out.close('}');
  }

  /** Its times as epoch milliseconds. */
  private static void write(Pulse pulse, JsonLine out) {
    out.name("pulse").open('{');
    if (pulse.heard().isPresent()) {
      out.name("heard").number(pulse.heard().get().toEpochMilli());
    }
    if (pulse.ring().isPresent()) {
      out.name("ring").number(pulse.ring().get().toEpochMilli());
    }
    out.close('}');
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

  private static void write(Overlay overlay, JsonLine out) {
    out.open('{');
    out.name("kind").words(overlay.kind().name());
    out.name("command").words(overlay.command().text());
    write(overlay.prompt(), out);
    out.close('}');
  }

  private static void write(Optional<Prompt> prompt, JsonLine out) {
    out.name("prompt");
    if (prompt.isEmpty()) {
      out.nothing();
      return;
    }
    out.open('{');
    out.name("id").words(prompt.get().id());
    out.name("question").words(prompt.get().question());
    out.name("options").open('[');
    for (Label label : prompt.get().options()) {
      out.open('{');
      out.name("key").words(label.key());
      out.name("text").words(label.text().text());
      out.close('}');
    }
    out.close(']');
    out.close('}');
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
