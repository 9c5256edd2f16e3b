package io.careercoach.slack.install;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.careercoach.engine.Installations;
import io.careercoach.slack.web.Address;
import io.careercoach.slack.web.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** The tokens of the workspaces that have installed the coach by themselves. */
public final class InstalledTokens implements Tokens {
  /** A token that was taken away is refused by Slack as well, so a late look harms nobody. */
  private static final Duration FRESH = Duration.ofSeconds(10);

  private final Cache<String, Optional<String>> known =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(FRESH).build();
  private final Installations installations;
  private final InstantSource clock;

  public InstalledTokens(Installations installations, InstantSource clock) {
    this.installations = installations;
    this.clock = clock;
  }

  @Override
  public Optional<String> of(String team) {
    var token = known.getIfPresent(team);
    if (token != null) {
      return token;
    }
    var found = installations.token(name(team));
    known.put(team, found);
    return found;
  }

  /** The coach is in this workspace now. */
  void begin(String team, String token) {
    installations.begin(name(team), token, clock.instant());
    known.invalidate(team);
  }

  /** Whether the ticket of this number was not used before. */
  boolean first(String number) {
    return installations.first("install/" + number, clock.instant());
  }

  @Override
  public boolean end(String team, Instant happened) {
    boolean ended = installations.end(name(team), happened, clock.instant());
    known.invalidate(team);
    return ended;
  }

  private static String name(String team) {
    return Address.PLATFORM + team;
  }
}
