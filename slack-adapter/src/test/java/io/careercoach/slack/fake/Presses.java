package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A member presses, picks, sends forms and types commands
 * (docs.slack.dev/reference/interaction-payloads).
 */
final class Presses {
  private final World world;
  private final Member member;
  private final Map<String, String> errors = new LinkedHashMap<>();

  Presses(World world, Member member) {
    this.world = world;
    this.member = member;
  }

  Map<String, String> errors() {
    return world.looks(() -> Map.copyOf(errors));
  }

  Delivery types(Place place, String command, String words) {
    return world.changes(() -> {
      if (!world.app.commands.contains(command)) {
        throw new AssertionError(command + " is not a valid command");
      }
      var payload =
          Json.object(
              "token", world.app.verificationToken,
              "team_id", place.workspace.id(),
              "team_domain", place.workspace.name(),
              "channel_id", place.id(),
              "channel_name", place.name(),
              "user_id", member.id(),
              "user_name", member.name(),
              "command", command,
              "text", words,
              "api_app_id", world.app.id,
              "is_enterprise_install", "false",
              "response_url", world.responseUrls.next(member, place, Optional.empty()),
              "trigger_id", world.triggers.next(member, Optional.empty()));
      var replies = new Replies(world, member, place, Optional.empty());
      return sends(
          new Delivery(world, Delivery.Kind.SLASH_COMMANDS, payload)
              .then(replies::says, why -> replies.fails(command, why)));
    });
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

  Delivery chooses(Shown shown, String option) {
    return world.changes(() -> {
      var piece =
          Screen.piece(
              shown, one -> one.options().stream().map(Pieces::label).anyMatch(option::equals));
      var chosen =
          piece.options().stream()
              .filter(one -> Pieces.label(one).equals(option))
              .findFirst()
              .orElseThrow();
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
    var payload = payload("block_actions", Optional.of(shown));
    payload.set("actions", Json.array(action));
    payload.set("container", Screen.container(shown));
    payload.set("state", Json.object("values", Json.object()));
    if (shown instanceof Post post) {
      payload.set("channel", Json.object("id", post.place().id(), "name", post.place().name()));
      payload.set("message", post.json().deepCopy());
      payload.put("response_url", world.responseUrls.next(member, post.place(), Optional.of(post)));
    }
    return sends(new Delivery(world, Delivery.Kind.INTERACTIVE, payload));
  }

  Delivery submits(View form, Map<String, String> values) {
    return world.changes(() -> {
      errors.clear();
      var filled = new View(member, form.json().deepCopy());
      filled.json().set("state", Json.object("values", Filling.of(form, values)));
      var payload = payload("view_submission", Optional.of(filled));
      payload.set("response_urls", Json.array());
      var answers = new FormAnswers(world, form, errors);
      return sends(
          new Delivery(world, Delivery.Kind.INTERACTIVE, payload)
              .then(
                  answers::takes,
                  _ -> errors.put("", "We had some trouble connecting. Try again?")));
    });
  }

  Optional<Delivery> closes(View form) {
    return world.changes(() -> {
      world.views.closes(form);
      if (!form.json().path("notify_on_close").asBoolean()) {
        return Optional.empty();
      }
      var payload = payload("view_closed", Optional.of(form));
      payload.put("is_cleared", false);
      return Optional.of(sends(new Delivery(world, Delivery.Kind.INTERACTIVE, payload)));
    });
  }

  Delivery picks(String shortcut, Post about) {
    return world.changes(() -> {
      var callback =
          Optional.ofNullable(world.app.shortcuts.get(shortcut))
              .orElseThrow(() -> new AssertionError("no shortcut " + shortcut));
      var payload = payload("message_action", Optional.empty());
      payload.put("callback_id", callback);
      payload.put("message_ts", about.stamp());
      payload.put("action_ts", world.clock.stamp());
      payload.put("response_url", world.responseUrls.next(member, about.place(), Optional.empty()));
      payload.set("channel", Json.object("id", about.place().id(), "name", about.place().name()));
      payload.set("message", about.json().deepCopy());
      return sends(new Delivery(world, Delivery.Kind.INTERACTIVE, payload));
    });
  }

  private ObjectNode payload(String type, Optional<Shown> shown) {
    var workspace = member.workspace();
    var modal = shown.filter(View.class::isInstance).map(View.class::cast);
    var payload =
        Json.object(
            "type",
            type,
            "team",
            Json.object("id", workspace.id(), "domain", workspace.name()),
            "user",
            Json.object(
                "id", member.id(),
                "username", member.name(),
                "name", member.name(),
                "team_id", workspace.id()),
            "api_app_id",
            world.app.id,
            "token",
            world.app.verificationToken,
            "trigger_id",
            world.triggers.next(member, modal.filter(View::isModal)),
            "enterprise",
            Json.none(),
            "is_enterprise_install",
            false);
    modal.ifPresent(view -> payload.set("view", view.json().deepCopy()));
    return payload;
  }

  private Delivery sends(Delivery delivery) {
    world.courier.takes(delivery);
    return delivery;
  }
}
