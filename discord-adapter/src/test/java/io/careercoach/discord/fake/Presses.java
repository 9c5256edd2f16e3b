package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A member uses commands, clicks and picks. */
final class Presses {
  private static final int MESSAGE_COMMAND = 3;

  private final World world;
  private final Member member;

  Presses(World world, Member member) {
    this.world = world;
    this.member = member;
  }

  Interaction uses(Place place, String command, Map<String, ?> options) {
    return world.changes(() -> {
      var data = world.commands.slash(member, place, command).filled(options, Optional.empty());
      return begins(Interaction.Kind.COMMAND, place, Optional.empty(), data);
    });
  }

  Interaction types(
      Place place, String command, Map<String, ?> options, String option, String begun) {
    return world.changes(() -> {
      var typed = Optional.of(Map.entry(option, begun));
      var data = world.commands.slash(member, place, command).filled(options, typed);
      return begins(Interaction.Kind.AUTOCOMPLETE, place, Optional.empty(), data);
    });
  }

  Interaction applies(String command, Post to) {
    return world.changes(() -> {
      var known = world.commands.of(member, to.place(), MESSAGE_COMMAND, command);
      var data =
          Json.object(
              "id", known.path("id").asText(),
              "name", command,
              "type", MESSAGE_COMMAND,
              "target_id", to.id(),
              "resolved", Json.object("messages", Json.object(to.id(), to.json())));
      return begins(Interaction.Kind.COMMAND, to.place(), Optional.empty(), data);
    });
  }

  Interaction clicks(Post shown, String label) {
    return world.changes(() -> {
      var post = current(shown);
      var button =
          Pieces.in(post.components())
              .filter(piece -> piece.isButton() && piece.label().equals(label))
              .findFirst()
              .orElseThrow(() -> nothing(post, label));
      if (button.isDisabled() || button.isLink()) {
        throw new AssertionError("this button tells the app nothing: " + label);
      }
      return press(post, button.component(), Json.object());
    });
  }

  Interaction picks(Post shown, List<String> labels) {
    return world.changes(() -> {
      var post = current(shown);
      var menu =
          Pieces.in(post.components())
              .filter(piece -> !piece.isDisabled())
              .filter(piece -> Picked.values(piece, labels).isPresent())
              .findFirst()
              .orElseThrow(() -> nothing(post, "" + labels));
      var values = Picked.values(menu, labels).orElseThrow().toArray();
      return press(post, menu.component(), Json.object("values", Json.array(values)));
    });
  }

  private Post current(Post shown) {
    return member
        .sees(shown)
        .orElseThrow(() -> new AssertionError("this message is gone: " + shown.words()));
  }

  /** Picks from a menu that Discord fills itself, of this type. */
  Interaction picks(Post shown, int type, String value, ObjectNode resolved) {
    return world.changes(() -> {
      var post = current(shown);
      var menu =
          Pieces.in(post.components())
              .filter(piece -> piece.type() == type && !piece.isDisabled())
              .findFirst()
              .orElseThrow(() -> nothing(post, "menu"));
      return press(
          post, menu.component(), Json.object("values", Json.array(value), "resolved", resolved));
    });
  }

  /** Presses what the message may not even have, as a client of one's own can. */
  Interaction forges(Post shown, String id) {
    return world.changes(() -> {
      var button = Json.object("custom_id", id, "type", 2, "id", 1);
      return press(current(shown), button, Json.object());
    });
  }

  private Interaction press(Post post, JsonNode component, ObjectNode more) {
    var data =
        Json.object(
            "custom_id", component.path("custom_id").asText(),
            "component_type", component.path("type").asInt(),
            "id", component.path("id").asInt());
    data.setAll(more);
    return begins(Interaction.Kind.COMPONENT, post.place(), Optional.of(post), data);
  }

  private Interaction begins(
      Interaction.Kind kind, Place place, Optional<Post> message, ObjectNode data) {
    return world.interactions.begins(kind, member, place, message, data);
  }

  private static AssertionError nothing(Post post, String wanted) {
    return new AssertionError(
        "no %s to press; there are %s and %s below%n%s"
            .formatted(wanted, post.buttons(), post.options(), post.words()));
  }
}
