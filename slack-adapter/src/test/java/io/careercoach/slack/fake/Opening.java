package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens direct messages (docs.slack.dev/reference/methods/conversations.open). */
final class Opening {
  private static final int MOST = 8;

  private Opening() {}

  static ObjectNode opens(Call call) {
    if (call.find("channel").isPresent()) {
      return Json.object(
          "no_op", true, "already_open", true, "channel", json(call, call.place("channel")));
    }
    var users =
        call.find("users").orElseThrow(() -> new Refusal("users_list_not_supplied")).split(",");
    if (users.length > MOST) {
      throw new Refusal("too_many_users");
    }
    call.needs(List.of(users.length == 1 ? "im:write" : "mpim:write"));
    var members = Stream.of(users).map(user -> reachable(call, user)).toList();
    var place =
        members.size() == 1 ? call.workspace().dm(members.getFirst()) : several(call, members);
    var channel = call.flag("return_im") ? json(call, place) : Json.object("id", place.id());
    return Json.object("channel", channel);
  }

  private static Place several(Call call, List<Member> members) {
    var place = new Place(call.workspace(), Place.Kind.SEVERAL, "mpdm").invitesApp();
    return call.workspace().adds(place.joinedBy(members.toArray(Member[]::new)));
  }

  private static Member reachable(Call call, String user) {
    var here = Optional.ofNullable(call.workspace().members.get(user));
    var member =
        here.or(() -> call.world().member(user)).orElseThrow(() -> new Refusal("user_not_found"));
    if (here.isEmpty() && !met(call, member)) {
      throw new Refusal("user_not_visible");
    }
    if (member.profile().bot || user.equals(call.app().botUser)) {
      throw new Refusal("cannot_dm_bot");
    }
    if (member.profile().deactivated) {
      throw new Refusal("user_disabled");
    }
    return member;
  }

  /** Somebody of another company is visible to those who share a channel with them. */
  static boolean met(Call call, Member stranger) {
    return call.workspace().places.values().stream()
        .anyMatch(
            place -> place.has(stranger.id()) && place.partners.contains(stranger.workspace()));
  }

  /** A place as {@code conversations.info} describes it. */
  static ObjectNode json(Call call, Place place) {
    boolean shared = !place.partners.isEmpty();
    var json =
        Json.object(
            "id",
            place.id(),
            "is_im",
            place.kind() == Place.Kind.DIRECT,
            "is_mpim",
            place.kind() == Place.Kind.SEVERAL,
            "is_channel",
            place.kind() == Place.Kind.CHANNEL,
            "is_group",
            place.kind() == Place.Kind.PRIVATE,
            "is_private",
            place.kind() != Place.Kind.CHANNEL,
            "is_archived",
            place.archived,
            "is_member",
            place.has(call.app().botUser),
            "is_shared",
            shared,
            "is_ext_shared",
            shared,
            "context_team_id",
            call.workspace().id(),
            "connected_team_ids",
            Json.array(place.partners.stream().map(Workspace::id).toArray()));
    if (place.kind() == Place.Kind.DIRECT) {
      json.put("user", place.people().iterator().next());
    } else {
      json.put("name", place.name());
    }
    if (call.flag("include_num_members")) {
      json.put("num_members", place.people().size());
    }
    return json;
  }
}
