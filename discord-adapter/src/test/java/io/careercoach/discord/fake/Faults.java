package io.careercoach.discord.fake;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/** What is to go wrong with the next calls of an address. */
final class Faults {
  /** What happens to a call in the place of its answer. */
  interface Fault {
    void befalls(Request request) throws IOException;
  }

  private final Map<Endpoint, Queue<Fault>> coming = new EnumMap<>(Endpoint.class);
  private final Map<Endpoint, Fault> lasting = new EnumMap<>(Endpoint.class);
  private int met;

  synchronized void next(int times, Endpoint endpoint, Fault fault) {
    for (int i = 0; i < times; i++) {
      coming.computeIfAbsent(endpoint, _ -> new ArrayDeque<>()).add(fault);
    }
  }

  synchronized void always(Endpoint endpoint, Fault fault) {
    lasting.put(endpoint, fault);
  }

  synchronized void ends() {
    coming.clear();
    lasting.clear();
  }

  private synchronized Optional<Fault> of(Endpoint endpoint) {
    return Optional.ofNullable(coming.get(endpoint))
        .map(Queue::poll)
        .or(() -> Optional.ofNullable(lasting.get(endpoint)));
  }

  private synchronized void counts() {
    met++;
  }

  /** How many calls went wrong so far. */
  synchronized int met() {
    return met;
  }

  void meets(Endpoint endpoint, Request request) throws IOException {
    var fault = of(endpoint);
    if (fault.isPresent()) {
      counts();
      fault.get().befalls(request);
    } else {
      request.answers();
    }
  }
}
