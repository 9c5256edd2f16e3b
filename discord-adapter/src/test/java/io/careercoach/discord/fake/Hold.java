package io.careercoach.discord.fake;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** A call that hangs for as long as the test wants. */
public final class Hold implements Faults.Fault, AutoCloseable {
  private final World world;
  private final CountDownLatch released = new CountDownLatch(1);
  private int held;

  Hold(World world) {
    this.world = world;
  }

  @Override
  public void befalls(Request request) throws IOException {
    world.does(() -> held++);
    try {
      released.await();
      request.answers();
    } catch (InterruptedException theServerStops) {
      request.cuts();
    }
  }

  /** Waits until the call is there and hangs. */
  public void isMet() {
    world.awaits(() -> "a call that hangs", () -> Optional.of(held).filter(calls -> calls > 0));
  }

  @Override
  public void close() {
    released.countDown();
  }
}
