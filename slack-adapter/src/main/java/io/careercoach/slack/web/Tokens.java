package io.careercoach.slack.web;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** The bot's token in each workspace that has installed it. */
public interface Tokens {
  Optional<String> of(String team);

  /** The bot was taken out then; false if it was put in again since, or had been out already. */
  boolean end(String team, Instant happened);

  /** One token, for the one workspace there is, given when the coach began. */
  static Tokens one(String token, Instant begun) {
    var ended = new AtomicBoolean();
    return new Tokens() {
      @Override
      public Optional<String> of(String team) {
        return ended.get() ? Optional.empty() : Optional.of(token);
      }

      @Override
      public boolean end(String team, Instant happened) {
        return !happened.isBefore(begun) && ended.compareAndSet(false, true);
      }
    };
  }
}
