package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Something a member did with the app's commands, components or forms, and what came of it. */
public final class Interaction {
  static final Duration PATIENCE = Duration.ofSeconds(3);
  static final Duration LIFE = Duration.ofMinutes(15);

  /** What was done (receiving-and-responding#interaction-object-interaction-type). */
  enum Kind {
    COMMAND(2),
    COMPONENT(3),
    AUTOCOMPLETE(4),
    MODAL(5);

    final int type;

    Kind(int type) {
      this.type = type;
    }
  }

  private final World world;
  final Kind kind;
  final Member member;
  final Place place;
  final String id;
  final String token;
  final ObjectNode data;

  /** The message whose component was used, also if that opened the modal. */
  final Optional<Post> message;

  private final Instant at;
  private final long begun = System.nanoTime();
  private Duration taken = Duration.ZERO;

  /** The type of the first answer. */
  Optional<Integer> answered = Optional.empty();

  Optional<String> original = Optional.empty();
  Optional<Modal> modal = Optional.empty();
  private JsonNode choices = Json.none();
  int followUps;
  int refused;

  Interaction(
      World world, Kind kind, Member member, Place place, Optional<Post> message, ObjectNode data) {
    this.world = world;
    this.kind = kind;
    this.member = member;
    this.place = place;
    this.message = message;
    this.data = data;
    id = world.ids.next();
    token = "aW50ZXJhY3Rpb246" + id + "fake";
    at = world.clock.instant();
  }

  /** Who brought the app here (authorizing integration owners object). */
  ObjectNode owners() {
    var owners = Json.object();
    if (place.guild().map(guild -> guild.installed).orElseGet(() -> world.shares(member))) {
      owners.put("0", place.guild().map(Guild::id).orElse("0"));
    }
    if (world.app.owners.contains(member)) {
      owners.put("1", member.id());
    }
    return owners;
  }

  boolean isLate() {
    return answered.isEmpty() && !world.clock.instant().isBefore(at.plus(PATIENCE));
  }

  boolean isOver() {
    return !world.clock.instant().isBefore(at.plus(LIFE));
  }

  void isAnswered(int type) {
    answered = Optional.of(type);
    taken = Duration.ofNanos(System.nanoTime() - begun);
  }

  void suggests(JsonNode suggested) {
    choices = suggested;
  }

  /** Waits until the app has acknowledged it. */
  public Interaction isAcked() {
    world.awaits(() -> "an acknowledgement of " + data, () -> answered);
    return this;
  }

  /** Waits for the acknowledgement; how long it took, by the real clock. */
  public Duration ackTime() {
    return isAcked().taken;
  }

  /** Waits until the member reads that the app did not respond. */
  public void fails() {
    world.awaits(
        () -> "three seconds to pass", () -> Optional.of(this).filter(Interaction::isLate));
  }

  /** Whether it was acknowledged so far. */
  public boolean hasAck() {
    return world.looks(answered::isPresent);
  }

  /** How many first answers came too late or once too often. */
  public int refusals() {
    return world.looks(() -> refused);
  }

  /** Waits for the message that the app answers with, or that it changes; as it is by now. */
  public Post answer() {
    return world.awaits(
        () -> "an answer to " + data,
        () -> original.flatMap(place::post).filter(post -> !post.isThinking()));
  }

  Stream<String> suggested() {
    return Json.each(choices).map(choice -> choice.path("name").asText());
  }

  /** Waits for what the app suggests while the member types; the names they read. */
  public List<String> suggestions() {
    isAcked();
    return world.looks(() -> suggested().toList());
  }

  /** What stands behind each suggestion. */
  public List<String> suggestedValues() {
    isAcked();
    return world.looks(
        () -> Json.each(choices).map(choice -> choice.path("value").asText()).toList());
  }

  public String id() {
    return id;
  }
}
