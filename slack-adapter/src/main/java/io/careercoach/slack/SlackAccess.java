package io.careercoach.slack;

import java.util.Optional;

/**
 * The ways into Slack that whoever runs the coach has given.
 *
 * @param api where the Web API is
 * @param appToken for Socket Mode
 * @param signingSecret for signed requests
 */
public record SlackAccess(
    String api, String botToken, Optional<String> appToken, Optional<String> signingSecret) {
  @Override
  public String toString() {
    return "SlackAccess[" + api + "]";
  }
}
