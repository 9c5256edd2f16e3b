package io.careercoach.reflect;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Entry;
import io.careercoach.dialogue.Fact;
import io.careercoach.dialogue.Kind;
import io.careercoach.message.Part.Row;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the member wrote about a prompt.
 *
 * @param prompt the id of the prompt
 * @param question what it asked, in the words of that day
 */
public record Reflection(
    String id, Instant at, String prompt, Theme theme, String question, Private words)
    implements Fact {
  static final String KIND = "reflection";

  /** A reflection of this moment. */
  static Reflection now(Prompt prompt, String words, Context context) {
    return new Reflection(
        "r" + context.now().toEpochMilli(),
        context.now(),
        prompt.id(),
        prompt.theme(),
        prompt.text(),
        new Private(words));
  }

  public static Kind<Reflection> kind() {
    return Kind.first(KIND, Reflection.class, Reflection::entry);
  }

  /** What the member wrote last about this theme. */
  static Optional<Reflection> last(Theme theme, Context context) {
    return context.facts().of(Reflection.class).stream()
        .filter(reflection -> reflection.theme() == theme)
        .max(Comparator.comparing(Reflection::at));
  }

  private static Entry entry(Reflection reflection, Context context) {
    return new Entry(
        Optional.of(context.day(reflection.at())),
        Phrase.of("reflect.prompt", "question", reflection.question()),
        List.of(new Row<>(Phrase.of("reflect.wrote"), Phrase.quote(reflection.words()))));
  }

  @Override
  public Optional<Instant> began(Context context) {
    return Optional.of(at);
  }

  @Override
  public String toString() {
    return "Reflection[" + id + ", private]";
  }
}
