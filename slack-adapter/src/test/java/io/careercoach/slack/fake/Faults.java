package io.careercoach.slack.fake;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/** What is to go wrong with the next calls of a method. */
final class Faults {
  /** What happens to a call in the place of its answer. */
  interface Fault {
    void befalls(Request request) throws IOException;
  }

  private final Map<String, Queue<Fault>> coming = new HashMap<>();
  private final Map<String, Fault> lasting = new HashMap<>();
  private int met;

  synchronized void next(int times, String method, Fault fault) {
    for (int i = 0; i < times; i++) {
      coming.computeIfAbsent(method, _ -> new ArrayDeque<>()).add(fault);
    }
  }

  synchronized void always(String method, Fault fault) {
    lasting.put(method, fault);
  }

  synchronized void ends() {
    coming.clear();
    lasting.clear();
  }

  private synchronized Optional<Fault> of(String method) {
    return Optional.ofNullable(coming.get(method))
        .map(Queue::poll)
        .or(() -> Optional.ofNullable(lasting.get(method)));
  }

  private synchronized void counts() {
    met++;
  }

  /** How many calls went wrong so far. */
  synchronized int met() {
    return met;
  }

  void meets(String method, Request request) throws IOException {
    var fault = of(method);
    if (fault.isPresent()) {
      counts();
      fault.get().befalls(request);
    } else {
      request.answers();
    }
  }
}
