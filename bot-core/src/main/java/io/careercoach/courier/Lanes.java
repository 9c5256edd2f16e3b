package io.careercoach.courier;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;

/** Work in lanes: one thing at a time in each, and none waits for another. */
final class Lanes {
  private final Map<String, Boolean> busy = new HashMap<>();
  private final Executor threads;

  Lanes(Executor threads) {
    this.threads = threads;
  }

  /** Does the work in that lane; if some is being done there, once more right after it. */
  void run(String lane, Runnable work) {
    synchronized (busy) {
      if (busy.containsKey(lane)) {
        busy.put(lane, true);
        return;
      }
      busy.put(lane, false);
    }
    threads.execute(() -> drive(lane, work));
  }

  private void drive(String lane, Runnable work) {
    do {
      work.run();
    } while (again(lane));
  }

  private boolean again(String lane) {
    synchronized (busy) {
      boolean again = Boolean.TRUE.equals(busy.remove(lane));
      if (again) {
        busy.put(lane, false);
      }
      return again;
    }
  }
}
