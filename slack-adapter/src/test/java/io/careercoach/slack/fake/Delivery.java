package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Something that Slack tells the app, and what became of it. */
public final class Delivery {
  /** How Socket Mode calls it. */
  enum Kind {
    EVENTS_API,
    INTERACTIVE,
    SLASH_COMMANDS;

    String type() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** One try. */
  static final class Attempt {
    final Instant at;
    boolean over;

    Attempt(Instant at) {
      this.at = at;
    }
  }

  private final World world;
  final Kind kind;
  final ObjectNode payload;
  final List<Attempt> attempts = new ArrayList<>();

  /** When the next try is due, if there is to be one. */
  Optional<Instant> due = Optional.empty();

  String reason = "";
  private final long begun = System.nanoTime();
  private Duration taken = Duration.ZERO;
  private Optional<JsonNode> answer = Optional.empty();
  private int acks;
  private int late;
  private Optional<String> failure = Optional.empty();
  private Consumer<JsonNode> then = _ -> {};
  private Consumer<String> otherwise = _ -> {};

  Delivery(World world, Kind kind, ObjectNode payload) {
    this.world = world;
    this.kind = kind;
    this.payload = payload;
  }

  /** What Slack does with the app's answer, and what it does without one. */
  Delivery then(Consumer<JsonNode> answered, Consumer<String> failed) {
    then = answered;
    otherwise = failed;
    return this;
  }

  void answered(JsonNode body) {
    acks++;
    if (answer.isEmpty() && failure.isEmpty()) {
      answer = Optional.of(body);
      taken = Duration.ofNanos(System.nanoTime() - begun);
      due = Optional.empty();
      then.accept(body);
    }
  }

  /** An answer after Slack has stopped waiting for it. */
  void answeredLate() {
    acks++;
    late++;
  }

  void fails(String why) {
    failure = Optional.of(why);
    due = Optional.empty();
    otherwise.accept(why);
  }

  boolean open() {
    return answer.isEmpty() && failure.isEmpty();
  }

  /** Waits for the app's acknowledgement; this is what came with it. */
  public JsonNode answer() {
    return world.awaits(() -> "an acknowledgement of " + payload, () -> answer);
  }

  /** Waits for the acknowledgement; how long it took, by the real clock. */
  public Duration ackTime() {
    return isAcked().taken;
  }

  public Delivery isAcked() {
    answer();
    return this;
  }

  /** Waits until Slack has given up, and says why. */
  public String failure() {
    return world.awaits(() -> "Slack to give up on " + payload, () -> failure);
  }

  /** Slack brings it once more, though it was acknowledged; that happens. */
  public void comesAgain() {
    world.does(() -> world.courier.again(this));
  }

  public int attempts() {
    return world.looks(attempts::size);
  }

  /** How many tries are over without an acknowledgement. */
  public int failures() {
    return world.looks(
        () -> (int) attempts.stream().filter(attempt -> attempt.over).count() - acks + late);
  }

  /** How often the app acknowledged it. */
  public int acks() {
    return world.looks(() -> acks);
  }

  /** How often it did so after three seconds. */
  public int lateAcks() {
    return world.looks(() -> late);
  }

  /** What the app knows it by: its message's time, its command's trigger, or its press's time. */
  public String mark() {
    var path =
        switch (kind) {
          case EVENTS_API -> "/event/ts";
          case SLASH_COMMANDS -> "/trigger_id";
          case INTERACTIVE -> "/actions/0/action_ts";
        };
    return payload.at(path).asText();
  }

  public String eventId() {
    return payload.path("event_id").asText();
  }
}
