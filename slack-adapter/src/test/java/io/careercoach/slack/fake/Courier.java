package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brings deliveries to the app and waits three seconds for an acknowledgement. Events come again at
 * once, after a minute and after five (docs.slack.dev/apis/events-api, "Retries"); presses and
 * commands do not.
 */
final class Courier {
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final List<Duration> AGAIN =
      List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5));

  /** A way to the app. */
  interface Way {
    /** Sets off; the answer, or why there is none, is told to the courier. */
    void brings(Delivery delivery, Delivery.Attempt attempt);

    /** What a try is called that was not answered in time. */
    String slow();
  }

  private final World world;
  private final List<Delivery> open = new ArrayList<>();
  private Optional<Way> way = Optional.empty();

  Courier(World world) {
    this.world = world;
  }

  void goes(Way by) {
    way = Optional.of(by);
  }

  void takes(Delivery delivery) {
    open.add(delivery);
    tries(delivery);
  }

  void again(Delivery delivery) {
    delivery.reason = "http_error";
    tries(delivery);
  }

  private void tries(Delivery delivery) {
    var attempt = new Delivery.Attempt(world.clock.instant());
    delivery.due = Optional.empty();
    delivery.attempts.add(attempt);
    way.ifPresentOrElse(
        to -> to.brings(delivery, attempt), () -> fails(delivery, attempt, "connection_failed"));
  }

  void answered(Delivery delivery, Delivery.Attempt attempt, JsonNode body) {
    world.does(() -> {
      if (attempt.over) {
        delivery.answeredLate();
      } else {
        attempt.over = true;
        delivery.answered(body);
      }
    });
  }

  /** The try is over without an acknowledgement. */
  void fails(Delivery delivery, Delivery.Attempt attempt, String why) {
    fails(delivery, attempt, why, world.clock.instant());
  }

  private void fails(Delivery delivery, Delivery.Attempt attempt, String why, Instant when) {
    world.does(() -> {
      if (attempt.over || !delivery.open()) {
        return;
      }
      attempt.over = true;
      delivery.reason = why;
      int again = delivery.attempts.size() - 1;
      if (delivery.kind == Delivery.Kind.EVENTS_API && again < AGAIN.size()) {
        delivery.due = Optional.of(when.plus(AGAIN.get(again)));
      } else {
        delivery.fails(why);
      }
    });
  }

  void givesUp(Delivery delivery, String why) {
    world.does(() -> delivery.fails(why));
  }

  /** Does what is due by now. */
  void looksAround() {
    world.does(() -> {
      var now = world.clock.instant();
      open.removeIf(delivery -> !delivery.open());
      List.copyOf(open).forEach(delivery -> looksAfter(delivery, now));
    });
  }

  private void looksAfter(Delivery delivery, Instant now) {
    for (var attempt : List.copyOf(delivery.attempts)) {
      var end = attempt.at.plus(PATIENCE);
      if (!attempt.over && !now.isBefore(end)) {
        fails(delivery, attempt, way.map(Way::slow).orElse("connection_failed"), end);
      }
    }
    if (delivery.due.filter(due -> !now.isBefore(due)).isPresent()) {
      tries(delivery);
    }
  }
}
