package io.careercoach.engine;

import io.careercoach.dialogue.Shape;
import io.careercoach.message.Message;
import io.careercoach.message.Private;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A rendered message on its way to its member.
 *
 * @param id the same at every attempt to send it
 * @param prompt names the question in it, if it asks one; a click sends it back
 * @param inPlaceOf the question where this letter is to stand, if that can still be done
 * @param wipes whether all that was shown before is to go, as far as that can be done
 * @param settles the questions that are closed now, wherever they were shown
 * @param unasked whether it comes by itself, and needs the member's consent to go out
 * @param paged whether its question can be answered on one page with others
 */
public record Letter(
    String id,
    Optional<String> prompt,
    Optional<String> inPlaceOf,
    Message<Private> message,
    boolean wipes,
    List<Settled> settles,
    boolean unasked,
    boolean paged) {
  static final Shape<Letter> SHAPE =
      new Shape<>(
          "letter", Letter.class, List.of(UnaryOperator.identity(), Letter::withNothingSettled));

  public Letter(String id, Optional<String> prompt, Message<Private> message) {
    this(id, prompt, Optional.empty(), message, false, List.of(), false, false);
  }

  public Letter {
    settles = List.copyOf(settles);
  }

  Letter settling(List<Settled> closed) {
    return new Letter(id, prompt, inPlaceOf, message, wipes, closed, unasked, paged);
  }

  /**
   * A question that is closed: the one of this name, with the answer that was picked, if one was.
   */
  public record Settled(String prompt, Optional<Private> chosen) {}

  private static Map<String, Object> withNothingSettled(Map<String, Object> second) {
    second.put("settles", List.of());
    return second;
  }
}
