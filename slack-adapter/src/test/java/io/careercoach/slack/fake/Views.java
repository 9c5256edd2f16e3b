package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The modals and home tabs that are open. */
final class Views {
  private static final int DEEPEST = 3;

  private final World world;
  private final Map<Member, Deque<View>> modals = new HashMap<>();
  private final Map<Member, View> homes = new HashMap<>();

  /** Every view that anybody was ever shown. */
  final List<View> everything = new ArrayList<>();

  Views(World world) {
    this.world = world;
  }

  Optional<View> modal(Member member) {
    return Optional.ofNullable(stack(member).peek());
  }

  Optional<View> home(Member member) {
    return Optional.ofNullable(homes.get(member));
  }

  Optional<View> find(String id) {
    return all().filter(view -> view.id().equals(id)).findFirst();
  }

  Optional<View> external(String id) {
    return all()
        .filter(view -> Json.text(view.json(), "external_id").stream().anyMatch(id::equals))
        .findFirst();
  }

  private Stream<View> all() {
    return Stream.concat(modals.values().stream().flatMap(Deque::stream), homes.values().stream());
  }

  /** A modal in the place of all others. */
  View opens(Member member, ObjectNode payload) {
    stack(member).clear();
    return adds(member, payload);
  }

  /** A modal on top of the one that is open. */
  View pushes(Member member, ObjectNode payload) {
    if (stack(member).isEmpty()) {
      throw new Refusal("not_found");
    }
    if (stack(member).size() == DEEPEST) {
      throw new Refusal("push_limit_reached");
    }
    return adds(member, payload);
  }

  private View adds(Member member, ObjectNode payload) {
    var below = stack(member);
    var view = new View(member, payload.deepCopy());
    var id = world.ids.next("V");
    view.json().put("id", id);
    view.json().put("root_view_id", below.isEmpty() ? id : below.getLast().id());
    Optional.ofNullable(below.peek())
        .ifPresent(under -> view.json().put("previous_view_id", under.id()));
    below.push(shown(view));
    return view;
  }

  View updates(View old, ObjectNode payload) {
    var view = new View(old.member(), payload.deepCopy());
    for (var kept : List.of("id", "root_view_id", "previous_view_id")) {
      Optional.ofNullable(old.json().get(kept)).ifPresent(value -> view.json().set(kept, value));
    }
    shown(view);
    if (view.isModal()) {
      var changed =
          stack(old.member()).stream().map(one -> one.id().equals(old.id()) ? view : one).toList();
      modals.put(old.member(), new ArrayDeque<>(changed));
    } else {
      homes.put(old.member(), view);
    }
    return view;
  }

  View publishes(Member member, ObjectNode payload) {
    var first = new View(member, Json.object("id", world.ids.next("V")));
    first.json().put("root_view_id", first.id());
    return updates(home(member).orElse(first), payload);
  }

  void closes(View view) {
    stack(view.member()).removeIf(one -> one.id().equals(view.id()));
  }

  void closesAll(Member member) {
    stack(member).clear();
  }

  private View shown(View view) {
    var installed = view.member().workspace().app();
    view.json().put("team_id", view.member().workspace().id());
    view.json().put("app_id", world.app.id);
    view.json().put("bot_id", installed.botId);
    view.json().put("hash", world.clock.stamp());
    view.json().set("state", Json.object("values", Json.object()));
    Blocks.named(world, view.json().path("blocks"));
    everything.add(view);
    return view;
  }

  private Deque<View> stack(Member member) {
    return modals.computeIfAbsent(member, _ -> new ArrayDeque<>());
  }
}
