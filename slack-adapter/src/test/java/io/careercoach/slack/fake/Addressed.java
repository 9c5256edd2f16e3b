package io.careercoach.slack.fake;

import java.util.Optional;

/** Where a message shall go, if the app may write there. */
final class Addressed {
  private Addressed() {}

  /** The argument {@code channel}: a place's id, a member's, or a public channel's name. */
  static Place of(Call call) {
    var to = call.need("channel");
    var member = Optional.ofNullable(call.workspace().members.get(to));
    var place =
        member
            .filter(one -> !one.profile().deactivated)
            .map(call.workspace()::dm)
            .or(() -> named(call, to))
            .orElseGet(() -> call.place("channel"));
    writable(call, place);
    return place;
  }

  private static Optional<Place> named(Call call, String name) {
    return call.workspace().places.values().stream()
        .filter(place -> place.kind() == Place.Kind.CHANNEL)
        .filter(place -> ("#" + place.name()).equals(name))
        .findFirst();
  }

  private static void writable(Call call, Place place) {
    if (place.archived) {
      throw new Refusal("is_archived");
    }
    boolean everywhere = call.app().scopes.contains("chat:write.public");
    if (!place.has(call.app().botUser) && !everywhere) {
      throw new Refusal("not_in_channel");
    }
    if (place.kind() == Place.Kind.DIRECT && !call.world().app.messagesTab) {
      throw new Refusal("messages_tab_disabled");
    }
  }
}
