package io.careercoach.slack.hear;

/**
 * An event could not be kept, so that it must not be acknowledged. Bolt acknowledges every answer
 * of a listener, whatever its status.
 */
final class NotKept extends RuntimeException {
  private static final long serialVersionUID = 1;

  NotKept() {
    super("not kept", null, false, false);
  }
}
