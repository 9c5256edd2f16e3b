package io.careercoach.engine;

/**
 * One attempt to send something; nobody else makes one meanwhile.
 *
 * @param to the member or channel it goes to
 * @param number how many there were with this one
 * @param perhaps whether an earlier one may have arrived
 */
public record Attempt<T>(String id, String to, T mail, int number, boolean perhaps) {
  @Override
  public String toString() {
    return "Attempt[" + id + ", " + number + "]";
  }
}
