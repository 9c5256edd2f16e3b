package io.careercoach.app.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which platforms have their tokens; the tokens themselves are never shown. */
public record Tokens(boolean slack, boolean discord, List<String> findings) {
  public Tokens {
    findings = List.copyOf(findings);
  }

  public static Tokens in(Map<String, String> environment) {
    var slack = SlackTokens.in(environment);
    var discord = DiscordTokens.in(environment);
    return new Tokens(
        slack.access().isPresent(),
        discord.access().isPresent(),
        Stream.concat(slack.findings().stream(), discord.findings().stream()).toList());
  }

  public boolean none() {
    return !slack && !discord;
  }

  /** The value of a variable, unless it is empty. */
  static Optional<String> given(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).map(String::strip).filter(t -> !t.isEmpty());
  }
}
