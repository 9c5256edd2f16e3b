package io.careercoach.engine;

import io.careercoach.dialogue.Shape;
import io.careercoach.message.Message;
import io.careercoach.message.Private;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A rendered message on its way to its member.
 *
 * @param id the same at every attempt to send it
 * @param prompt names the question in it, if it asks one; a click sends it back
 * @param inPlaceOf the question where this letter is to stand, if that can still be done
 * @param wipes whether all that was shown before is to go, as far as that can be done
 */
public record Letter(
    String id,
    Optional<String> prompt,
    Optional<String> inPlaceOf,
    Message<Private> message,
    boolean wipes) {
  static final Shape<Letter> SHAPE =
      new Shape<>("letter", Letter.class, List.of(UnaryOperator.identity()));

  public Letter(String id, Optional<String> prompt, Message<Private> message) {
    this(id, prompt, Optional.empty(), message, false);
  }
}
