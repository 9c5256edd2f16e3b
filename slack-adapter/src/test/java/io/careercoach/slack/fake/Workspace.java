package io.careercoach.slack.fake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A workspace: its people, its places, and the app, once it is installed. */
public final class Workspace {
  final World world;
  private final String id;
  private final String name;
  final Map<String, Member> members = new LinkedHashMap<>();
  final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, Place> directs = new LinkedHashMap<>();
  private Optional<Installation> installation = Optional.empty();

  Workspace(World world, String name) {
    this.world = world;
    this.name = name;
    this.id = world.ids.next("T");
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  /** The member of this name, who joins now unless already here. */
  public Member member(String who) {
    return world.changes(() ->
        members.values().stream()
            .filter(member -> member.name().equals(who))
            .findFirst()
            .orElseGet(() -> joins(who)));
  }

  private Member joins(String who) {
    var member = new Member(this, world.ids.next("U"), who);
    members.put(member.id(), member);
    return member;
  }

  /** The public channel of this name, made now unless it is there; the app is not in it. */
  public Place channel(String called) {
    return place(Place.Kind.CHANNEL, called);
  }

  /** The private channel of this name; the app is not in it. */
  public Place privateChannel(String called) {
    return place(Place.Kind.PRIVATE, called);
  }

  private Place place(Place.Kind kind, String called) {
    return world.changes(() ->
        places.values().stream()
            .filter(place -> place.name().equals(called))
            .findFirst()
            .orElseGet(() -> adds(new Place(this, kind, called))));
  }

  Place adds(Place place) {
    places.put(place.id(), place);
    return place;
  }

  /** The app's direct message with the member; made when it is first needed. */
  Place dm(Member member) {
    return directs.computeIfAbsent(member.id(), id -> adds(Place.direct(this, id, app().botUser)));
  }

  /** A member installs the app, or installs it anew: then with a new token. */
  public Installation installs() {
    return world.changes(() -> {
      var bot = installation.map(old -> old.botUser).orElseGet(() -> world.ids.next("U"));
      installation.ifPresent(world.grants.former::add);
      installation = Optional.of(new Installation(world, this, bot));
      return installation.get();
    });
  }

  /** The app as it is installed here. */
  public Installation app() {
    return installation.orElseThrow(() -> new AssertionError(name + " has not installed the app"));
  }

  Optional<Installation> installation() {
    return installation;
  }
}
