package io.careercoach.store;

import java.time.Instant;

/** An event that could not be handled, kept with the reason so that it is not lost. */
public record SetAside(String event, String member, String json, String reason, Instant at) {
  @Override
  public String toString() {
    return "SetAside[" + event + ", private]";
  }
}
