package io.careercoach.dialogue;

import io.careercoach.message.Ask;
import io.careercoach.message.Phrase;
import java.util.Optional;

/** A conversation of several turns, as pure functions over what has been learnt so far. */
public interface Dialogue<S> {

  Shape<S> shape();

  Turn<S> open(Opening opening, Context context);

  Turn<S> hear(S learnt, Heard heard, Context context);

  /** The open question with those that can be answered on the same page, if there are any. */
  default Optional<Ask.Form<Phrase>> page(S learnt, Context context) {
    return Optional.empty();
  }

  /** Whether it can wait for another day; one that cannot is over when something else comes. */
  default boolean waits() {
    return true;
  }
}
