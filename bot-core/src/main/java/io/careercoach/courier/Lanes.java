package io.careercoach.courier;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work in lanes: one thing at a time in each, and none waits for another. */
final class Lanes {
  private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);

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
      try {
        work.run();
      } catch (RuntimeException mistake) {
        LOG.error("Something could not be sent", mistake);
      }
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
