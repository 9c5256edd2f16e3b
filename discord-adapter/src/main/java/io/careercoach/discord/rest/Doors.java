package io.careercoach.discord.rest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import net.dv8tion.jda.api.interactions.InteractionHook;

/**
 * Where a member whose direct messages are closed can be answered: beside what they just did, for
 * as long as Discord lets that be.
 */
public final class Doors {
  private static final int MOST = 10_000;

  /** Discord keeps it for fifteen minutes. */
  private static final Duration OPEN = Duration.ofMinutes(14);

  private static final Duration CLOSED = Duration.ofHours(1);

  private final Cache<Address, Door> doors =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(OPEN).build();
  private final Cache<Address, Boolean> closed =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(CLOSED).build();

  /**
   * The member gave a command.
   *
   * @param free whether a letter may stand where its first answer is
   */
  public void opened(Address member, InteractionHook hook, boolean free) {
    doors.put(member, new Door(hook, 0, free));
  }

  /** The member pressed something in this message. */
  public void pressed(Address member, InteractionHook hook, long message) {
    doors.put(member, new Door(hook, message, false));
  }

  public Optional<Door> of(Address member) {
    return Optional.ofNullable(doors.getIfPresent(member)).filter(door -> !door.hook().isExpired());
  }

  /** Discord took no direct message to them. */
  public void shut(Address member) {
    closed.put(member, true);
  }

  /** They wrote a direct message themselves. */
  public void direct(Address member) {
    closed.invalidate(member);
  }

  /** Whether their direct messages were closed a short while ago. */
  public boolean isShut(Address member) {
    return closed.getIfPresent(member) != null;
  }
}
