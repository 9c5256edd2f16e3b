package io.careercoach.store;

import java.time.Instant;

/**
 * A message to be sent.
 *
 * @param id the same at every attempt
 * @param place where it goes; within a place a member's messages keep their order
 * @param audience who may read it there
 * @param seq its number among the member's messages, growing
 * @param shape the version of the shape of the JSON
 */
public record OutboxRow(
    String id,
    String member,
    String place,
    Audience audience,
    long seq,
    int shape,
    String json,
    Instant due) {
  @Override
  public String toString() {
    return "OutboxRow[" + id + ", private]";
  }
}
