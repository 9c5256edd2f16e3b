package io.careercoach.discord.hear;

import io.careercoach.discord.rest.Address;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work in lines, a line a member: what came first is done first, and no line waits for another. */
final class Lines {
  private static final Logger LOG = LoggerFactory.getLogger(Lines.class);

  private final Map<Address, Line> lines = new HashMap<>();
  private final Executor threads;
  private boolean held;

  /** What waits for one member. */
  private static final class Line {
    final Deque<Runnable> waiting = new ArrayDeque<>();
    boolean busy;
  }

  Lines(Executor threads) {
    this.threads = threads;
  }

  /** Does the work once all that came before in this line is done. */
  synchronized void add(Address member, Runnable work) {
    var line = lines.computeIfAbsent(member, _ -> new Line());
    line.waiting.addLast(work);
    begin(member, line);
  }

  /** Does the work before all that waits in this line. */
  synchronized void first(Address member, Runnable work) {
    var line = lines.computeIfAbsent(member, _ -> new Line());
    line.waiting.addFirst(work);
    begin(member, line);
  }

  /** Begins nothing for now; what was begun before goes on. */
  synchronized void hold() {
    held = true;
  }

  synchronized void release() {
    held = false;
    lines.forEach(this::begin);
  }

  /** Whether nothing waits and nothing is being done. */
  synchronized boolean idle() {
    return lines.isEmpty();
  }

  private void begin(Address member, Line line) {
    if (!held && !line.busy) {
      line.busy = true;
      threads.execute(() -> drive(member, line));
    }
  }

  private void drive(Address member, Line line) {
    for (var work = next(member, line); work != null; work = next(member, line)) {
      try {
        work.run();
      } catch (RejectedExecutionException ending) {
        LOG.debug("The coach ends; what is left goes when it begins again");
      } catch (RuntimeException mistake) {
        LOG.error("Something heard could not be handled", mistake);
      }
    }
  }

  private synchronized @Nullable Runnable next(Address member, Line line) {
    var work = held ? null : line.waiting.pollFirst();
    if (work == null) {
      line.busy = false;
      if (line.waiting.isEmpty()) {
        lines.remove(member);
      }
    }
    return work;
  }
}
