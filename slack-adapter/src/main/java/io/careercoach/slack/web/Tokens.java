package io.careercoach.slack.web;

import java.util.Optional;

/** The bot's token in each workspace that has installed it. */
public interface Tokens {
  Optional<String> of(String team);

  /** One token, for the one workspace there is. */
  static Tokens one(String token) {
    return _ -> Optional.of(token);
  }
}
