package io.careercoach.store;

import java.time.Instant;

/**
 * Something known about a member, as kept.
 *
 * @param kind a name without {@code /}
 * @param id names the fact among those of its kind; it is not sealed
 * @param shape the version of the shape of the JSON
 * @param since when it was first kept; a later value does not change that
 */
public record FactRow(
    String kind, String id, int shape, String json, Instant since, Instant changed) {
  public FactRow {
    if (kind.contains("/")) {
      throw new IllegalArgumentException("The kind of a fact has a slash: " + kind);
    }
  }

  @Override
  public String toString() {
    return "FactRow[" + kind + "/" + id + ", private]";
  }
}
