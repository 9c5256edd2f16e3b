package io.careercoach.slack;

/** A way into Slack that whoever runs the coach has given. */
public sealed interface SlackAccess {
  /** Where the Web API is. */
  String api();

  /** By Socket Mode, in one workspace. */
  record BySockets(String api, String botToken, String appToken) implements SlackAccess {
    @Override
    public String toString() {
      return "BySockets[" + api + "]";
    }
  }

  /** By signed requests, in one workspace. */
  record ByRequests(String api, String botToken, String signingSecret) implements SlackAccess {
    @Override
    public String toString() {
      return "ByRequests[" + api + "]";
    }
  }

  /** By signed requests, in every workspace whose people install it. */
  record Installed(String api, String clientId, String clientSecret, String signingSecret)
      implements SlackAccess {
    @Override
    public String toString() {
      return "Installed[" + api + ", " + clientId + "]";
    }
  }
}
