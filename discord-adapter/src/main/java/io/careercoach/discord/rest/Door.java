package io.careercoach.discord.rest;

import java.util.concurrent.atomic.AtomicBoolean;
import net.dv8tion.jda.api.interactions.InteractionHook;

/** What one interaction leaves open: its first answer may be written anew, and others added. */
public final class Door {
  private final InteractionHook hook;
  private final long pressed;
  private final AtomicBoolean free;

  /**
   * @param pressed the message that the interaction came from, or 0
   * @param free whether a letter may stand where the first answer is
   */
  Door(InteractionHook hook, long pressed, boolean free) {
    this.hook = hook;
    this.pressed = pressed;
    this.free = new AtomicBoolean(free);
  }

  public InteractionHook hook() {
    return hook;
  }

  /** Whether a letter may stand where the first answer is; only one may. */
  public boolean first() {
    return free.compareAndSet(true, false);
  }

  /** Whether the interaction came from this message, so that it can be changed. */
  public boolean comesFrom(long message) {
    return pressed == message;
  }
}
