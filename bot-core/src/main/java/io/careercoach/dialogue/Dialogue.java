package io.careercoach.dialogue;

/** A conversation of several turns, as pure functions over what has been learnt so far. */
public interface Dialogue<S> {

  Shape<S> shape();

  Turn<S> open(Opening opening, Context context);

  Turn<S> hear(S learnt, Heard heard, Context context);

  /** Whether it can wait for another day; one that cannot is over when something else comes. */
  default boolean waits() {
    return true;
  }
}
