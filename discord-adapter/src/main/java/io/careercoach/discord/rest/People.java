package io.careercoach.discord.rest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.User;

/** How members are called; told with what they do, and asked for otherwise. */
public final class People {
  private static final Duration FRESH = Duration.ofHours(1);
  private static final int MOST = 50_000;

  private final Cache<Address, String> names =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(FRESH).build();

  /** They did something just now. */
  public void seen(User user) {
    names.put(new Address(user.getIdLong()), user.getEffectiveName());
  }

  /** How they are called. */
  public String name(Address member, JDA jda) {
    var known = names.getIfPresent(member);
    if (known != null) {
      return known;
    }
    Answer<User> asked = Answer.of(jda.retrieveUserById(member.id()));
    asked.given().ifPresent(this::seen);
    return asked.given().map(User::getEffectiveName).orElseGet(() -> String.valueOf(member.id()));
  }
}
