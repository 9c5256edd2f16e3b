package io.careercoach.store;

import java.time.Instant;

/** What a member tapped in a round that is open, as it is stored. */
public record TapRow(
    String member, String workspace, String channel, String week, String json, Instant at) {
  @Override
  public String toString() {
    return "TapRow[private]";
  }
}
