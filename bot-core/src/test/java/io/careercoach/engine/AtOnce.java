package io.careercoach.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Does several things on threads that all start at the same moment, and waits for them. */
final class AtOnce {
  private AtOnce() {}

  static void run(List<Runnable> all) throws Exception {
    var start = new CyclicBarrier(all.size());
    try (var threads = Executors.newFixedThreadPool(all.size())) {
      var running =
          all.stream()
              .<Callable<Boolean>>map(one ->
                  () -> {
                    start.await();
                    one.run();
                    return true;
                  })
              .toList();
      for (var done : threads.invokeAll(running, 50, TimeUnit.SECONDS)) {
        assertThat(done.get()).isTrue();
      }
    }
  }
}
