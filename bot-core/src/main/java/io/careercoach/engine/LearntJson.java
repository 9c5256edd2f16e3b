package io.careercoach.engine;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonParser;
import io.careercoach.dialogue.Answer;
import io.careercoach.dialogue.Learnt;
import io.careercoach.message.Private;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a form has learnt as JSON. An answer that does not say what it is is given, and one that
 * does not say from where comes from the question of its own slot.
 */
final class LearntJson implements TokenJson<Learnt> {
  @Override
  public void write(Learnt learnt, JsonLine out) {
    out.open('{');
    out.name("answers").open('{');
    learnt.answers().forEach((slot, answer) -> write(slot, answer, out.key(slot)));
    out.close('}');
    out.name("misses").open('{');
    learnt.misses().forEach((slot, times) -> out.key(slot).number(times));
    out.close('}');
    out.close('}');
  }

  @Override
  public Learnt read(JsonParser in, String whole) throws IOException {
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

  private static void write(String slot, Answer answer, JsonLine out) {
    out.open('{');
    switch (answer) {
      case Answer.Given(var value, var from) -> {
        out.name("value").words(value.text());
        write(slot, from, out);
      }
      case Answer.Skipped(var from) -> {
        out.name("is").words("skipped");
        write(slot, from, out);
      }
      case Answer.Reopened(var before) -> {
        out.name("is").words("reopened");
        out.name("before");
        if (before.isPresent()) {
          write(slot, before.get(), out);
        } else {
          out.nothing();
        }
      }
    }
    out.close('}');
  }

  private static void write(String slot, String from, JsonLine out) {
    if (!from.equals(slot)) {
      out.name("from").words(from);
    }
  }

  private static Map<String, Answer> answers(JsonParser in) throws IOException {
    var answers = new LinkedHashMap<String, Answer>();
    for (String slot = Tokens.first(in); slot != null; slot = Tokens.next(in)) {
      answers.put(slot, requireNonNull(answer(slot, in)));
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

  private static @Nullable Answer answer(String slot, JsonParser in) throws IOException {
    String is = "given";
    String value = null;
    String from = slot;
    Answer before = null;
    for (String field = Tokens.first(in); field != null; field = Tokens.next(in)) {
      switch (field) {
        case "is" -> is = Tokens.text(in);
        case "value" -> value = Tokens.text(in);
        case "from" -> from = Tokens.text(in);
        case "before" -> before = Tokens.isNull(in) ? null : answer(slot, in);
        default -> in.skipChildren();
      }
    }
    return switch (is) {
      case "given" -> new Answer.Given(new Private(requireNonNull(value)), from);
      case "skipped" -> new Answer.Skipped(from);
      case "reopened" -> new Answer.Reopened(Optional.ofNullable((Answer.Given) before));
      default -> null;
    };
  }
}
