package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** A member presses buttons, picks from menus and uses shortcuts. */
final class Presses {
  private final World world;
  private final Member member;

  Presses(World world, Member member) {
    this.world = world;
    this.member = member;
  }

  Delivery clicks(Shown shown, String label) {
    return world.changes(() -> {
      var piece =
          Screen.piece(shown, one -> one.type().equals("button") && one.label().equals(label));
      var action = Screen.action(world, piece);
      Json.text(piece.element(), "value").ifPresent(value -> action.put("value", value));
      action.set("text", piece.element().path("text"));
      return acts(shown, action);
    });
  }

  /** A button that the app never sent. */
  Delivery presses(String value) {
    return world.changes(() -> {
      var label = Json.object("type", "plain_text", "text", value);
      var button = Json.object("type", "button", "text", label, "value", value);
      var blocks = Json.array(Json.object("type", "actions", "elements", Json.array(button)));
      Blocks.named(world, blocks);
      var message = Json.object("ts", world.clock.stamp(), "blocks", blocks);
      var place = member.workspace().dm(member);
      return clicks(new Post(place, message, Optional.empty(), List.of()), value);
    });
  }

  Delivery chooses(Shown shown, String option) {
    return world.changes(() -> {
      var piece = Screen.piece(shown, one -> one.option(option).isPresent());
      var chosen = piece.option(option).orElseThrow();
      var action = Screen.action(world, piece);
      if (piece.type().matches("checkboxes|multi_.*")) {
        action.set("selected_options", Json.array(chosen));
      } else {
        action.set("selected_option", chosen);
      }
      return acts(shown, action);
    });
  }

  private Delivery acts(Shown shown, ObjectNode action) {
    var view = Optional.of(shown).filter(View.class::isInstance).map(View.class::cast);
    var interaction =
        new Interaction(world, member, "block_actions", view)
            .with("actions", Json.array(action))
            .with("container", Screen.container(shown))
            .with("state", Json.object("values", Json.object()));
    return shown instanceof Post post
        ? interaction.about(post, Optional.of(post)).goes()
        : interaction.goes();
  }

  Delivery picks(String shortcut, Post about) {
    return world.changes(() -> {
      var callback =
          Optional.ofNullable(world.app.shortcuts.get(shortcut))
              .orElseThrow(() -> new AssertionError("no shortcut " + shortcut));
      return new Interaction(world, member, "message_action", Optional.empty())
          .about(about, Optional.empty())
          .with("callback_id", callback)
          .with("message_ts", about.stamp())
          .with("action_ts", world.clock.stamp())
          .goes();
    });
  }
}
