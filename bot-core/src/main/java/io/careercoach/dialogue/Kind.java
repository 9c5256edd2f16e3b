package io.careercoach.dialogue;

import java.util.function.BiFunction;

/**
 * A kind of fact: how it is stored, and how it reads on the member's own record.
 *
 * <p>In the catalogue {@code record.} and its name is the heading of its chapter.
 */
public record Kind<F extends Fact>(Shape<F> shape, BiFunction<F, Context, Entry> entry) {
  public static <F extends Fact> Kind<F> first(
      String name, Class<F> type, BiFunction<F, Context, Entry> entry) {
    return new Kind<>(Shape.first(name, type), entry);
  }

  public String name() {
    return shape.name();
  }

  public boolean has(Fact fact) {
    return shape.type().isInstance(fact);
  }

  /** How a fact of this kind reads. */
  public Entry read(Fact fact, Context context) {
    return entry.apply(shape.type().cast(fact), context);
  }
}
