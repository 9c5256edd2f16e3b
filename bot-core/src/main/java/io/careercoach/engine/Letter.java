package io.careercoach.engine;

import io.careercoach.dialogue.Shape;
import io.careercoach.message.Message;
import io.careercoach.message.Private;
import java.util.Optional;

/**
 * A rendered message on its way to its member.
 *
 * @param id the same at every attempt to send it
 * @param prompt names the question in it, if it asks one; a click sends it back
 */
public record Letter(String id, Optional<String> prompt, Message<Private> message) {
  static final Shape<Letter> SHAPE = Shape.first("letter", Letter.class);
}
