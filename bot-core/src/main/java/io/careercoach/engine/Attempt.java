package io.careercoach.engine;

import io.careercoach.store.OutboxState;
import io.careercoach.store.Unsent;

/**
 * One attempt to send something; nobody else makes one meanwhile.
 *
 * @param to the member or channel it goes to
 * @param number how many there were with this one
 * @param perhaps whether an earlier one may have arrived
 */
public record Attempt<T>(String id, String to, T mail, int number, boolean perhaps) {
  /** The next attempt with a row that waits. */
  static <T> Attempt<T> next(T mail, Unsent unsent) {
    return new Attempt<>(
        unsent.row().id(),
        unsent.row().place(),
        mail,
        unsent.attempts() + 1,
        unsent.state() == OutboxState.UNCERTAIN);
  }

  @Override
  public String toString() {
    return "Attempt[" + id + ", " + number + "]";
  }
}
