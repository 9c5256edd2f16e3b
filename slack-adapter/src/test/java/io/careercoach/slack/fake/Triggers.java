package io.careercoach.slack.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The permissions to open a modal that a press or a command carries: good once, for three seconds
 * (docs.slack.dev/interactivity/handling-user-interaction).
 */
final class Triggers {
  private static final Duration LIFE = Duration.ofSeconds(3);

  /**
   * What a trigger permits.
   *
   * @param modal the modal in which the member pressed something
   */
  record Trigger(Member member, Optional<View> modal, Instant end) {}

  private final World world;
  private final Map<String, Trigger> open = new HashMap<>();
  private final Map<String, Trigger> used = new HashMap<>();

  Triggers(World world) {
    this.world = world;
  }

  String next(Member member, Optional<View> modal) {
    var id = world.ids.next("").toLowerCase(java.util.Locale.ROOT);
    var trigger = "1234567890." + member.workspace().id().hashCode() + "." + id;
    open.put(trigger, new Trigger(member, modal, world.clock.instant().plus(LIFE)));
    return trigger;
  }

  Trigger spends(String id) {
    if (used.containsKey(id)) {
      throw new Refusal("exchanged_trigger_id");
    }
    var trigger = open.remove(id);
    if (trigger == null) {
      throw new Refusal("invalid_trigger_id");
    }
    if (!world.clock.instant().isBefore(trigger.end())) {
      throw new Refusal("expired_trigger_id");
    }
    used.put(id, trigger);
    return trigger;
  }
}
