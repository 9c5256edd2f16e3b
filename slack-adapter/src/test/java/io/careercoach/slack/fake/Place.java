package io.careercoach.slack.fake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where messages are: a channel, or the direct message of a member and the app. */
public final class Place {
  /** What kind of conversation; its scopes are named after it. */
  enum Kind {
    DIRECT("D", "im"),
    CHANNEL("C", "channel"),
    PRIVATE("C", "group"),
    SEVERAL("C", "mpim");

    private final String letter;
    final String type;

    Kind(String letter, String type) {
      this.letter = letter;
      this.type = type;
    }

    /** The family of scopes, as in {@code im:history} or {@code channels:read}. */
    String family() {
      return this == CHANNEL || this == PRIVATE ? type + "s" : type;
    }
  }

  final Workspace workspace;
  private final String id;
  private final Kind kind;
  private final String name;
  private final Set<String> people = new LinkedHashSet<>();
  private final Map<String, Post> posts = new LinkedHashMap<>();

  /** Every version of every post, also of those that are gone. */
  final List<Post> everything = new ArrayList<>();

  /** Workspaces that share this channel through Slack Connect. */
  final Set<Workspace> partners = new LinkedHashSet<>();

  boolean archived;

  Place(Workspace workspace, Kind kind, String name) {
    this.workspace = workspace;
    this.kind = kind;
    this.name = name;
    this.id = workspace.world.ids.next(kind.letter);
  }

  static Place direct(Workspace workspace, String member, String bot) {
    var place = new Place(workspace, Kind.DIRECT, "directmessage");
    place.people.add(member);
    place.people.add(bot);
    return place;
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  Kind kind() {
    return kind;
  }

  public Place joinedBy(Member... members) {
    return workspace.world.changes(() -> {
      List.of(members).forEach(member -> people.add(member.id()));
      return this;
    });
  }

  public Place leftBy(Member member) {
    people.remove(member.id());
    return this;
  }

  /** Somebody types {@code /invite}. */
  public Place invitesApp() {
    people.add(workspace.app().botUser);
    return this;
  }

  public Place removesApp() {
    people.remove(workspace.app().botUser);
    return this;
  }

  public Place isArchived() {
    archived = true;
    return this;
  }

  /** Slack Connect: people of another company are in here. */
  public Place isSharedWith(Workspace partner) {
    partners.add(partner);
    return this;
  }

  boolean has(String user) {
    return people.contains(user);
  }

  Set<String> people() {
    return people;
  }

  /** What everybody here can read, oldest first. */
  public List<Post> posts() {
    return workspace.world.looks(
        () -> posts.values().stream().filter(post -> post.onlyFor().isEmpty()).toList());
  }

  List<Post> all() {
    return List.copyOf(posts.values());
  }

  Optional<Post> post(String stamp) {
    return Optional.ofNullable(posts.get(stamp));
  }

  /** A new post, or a new version of one. */
  void shows(Post post) {
    posts.put(post.stamp(), post);
    everything.add(post);
  }

  void removes(String stamp) {
    posts.remove(stamp);
  }
}
