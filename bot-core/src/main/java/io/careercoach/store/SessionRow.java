package io.careercoach.store;

/** A member's conversation as kept; the version counts its changes. */
public record SessionRow(long version, String json) {
  @Override
  public String toString() {
    return "SessionRow[" + version + ", private]";
  }
}
