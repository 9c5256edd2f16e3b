package io.careercoach.slack.web;

/** Where a message stands: its channel, and the time by which Slack knows it. */
public record Place(String channel, String stamp) {
  public static Place of(String text) {
    int at = text.indexOf('/');
    return new Place(text.substring(0, at), text.substring(at + 1));
  }

  @Override
  public String toString() {
    return channel + "/" + stamp;
  }
}
