package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** A member types slash commands (docs.slack.dev/interactivity/implementing-slash-commands). */
final class Commands {
  private final World world;
  private final Member member;

  Commands(World world, Member member) {
    this.world = world;
    this.member = member;
  }

  Delivery types(Place place, String command, String words) {
    return world.changes(() -> {
      if (!world.app.commands.contains(command)) {
        throw new AssertionError(command + " is not a valid command");
      }
      var replies = new Replies(world, member, place, Optional.empty());
      var delivery =
          new Delivery(world, Delivery.Kind.SLASH_COMMANDS, payload(place, command, words))
              .then(replies::says, why -> replies.fails(command, why));
      world.courier.takes(delivery);
      return delivery;
    });
  }

  private ObjectNode payload(Place place, String command, String words) {
    return Json.object(
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
  }
}
