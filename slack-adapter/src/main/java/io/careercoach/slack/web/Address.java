package io.careercoach.slack.web;

/** Somebody, or a channel, of a workspace, as the coach names them: {@code slack/T1/U2}. */
public record Address(String team, String id) {
  public static final String PLATFORM = "slack/";

  /** Reads what {@link #toString} wrote. */
  public static Address of(String text) {
    String[] parts = text.split("/", 3);
    if (parts.length != 3 || !text.startsWith(PLATFORM)) {
      throw new IllegalArgumentException("no address of Slack: " + text);
    }
    return new Address(parts[1], parts[2]);
  }

  @Override
  public String toString() {
    return PLATFORM + team + "/" + id;
  }
}
