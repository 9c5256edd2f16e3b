package io.careercoach.discord.fake;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a member has on the screen. */
final class Reading {
  private final World world;
  private final Member member;
  private final Set<String> heard = new HashSet<>();

  Reading(World world, Member member) {
    this.world = world;
    this.member = member;
  }

  Post next() {
    return world.awaits(
        () -> "a message to " + member.name() + whatThereIs(),
        () ->
            unheard().stream()
                .findFirst()
                .map(post -> {
                  heard.add(post.id());
                  return post;
                }));
  }

  Post next(String words) {
    return world.awaits(
        () -> "“" + words + "” to " + member.name() + whatThereIs(),
        () -> {
          var waiting = unheard();
          var found = waiting.stream().filter(post -> post.words().contains(words)).findFirst();
          found.ifPresent(post ->
              waiting.stream()
                  .takeWhile(other -> other != post)
                  .forEach(other -> heard.add(other.id())));
          found.ifPresent(post -> heard.add(post.id()));
          return found;
        });
  }

  /** Messages of the app that say something by now. */
  private List<Post> unheard() {
    return visible()
        .filter(Post::isOfTheApp)
        .filter(post -> !post.isThinking())
        .filter(post -> !heard.contains(post.id()))
        .toList();
  }

  private String whatThereIs() {
    return visible()
        .map(post -> "\n  " + post.author() + ": " + post.words())
        .reduce("; there are", String::concat);
  }

  private Stream<Post> visible() {
    return world.places.values().stream()
        .filter(place -> place.has(member))
        .flatMap(place -> of(place).stream())
        .sorted(Comparator.comparing((Post post) -> Long.valueOf(post.id())));
  }

  List<Post> of(Place place) {
    return world.looks(() -> place.all().stream().filter(this::isFor).toList());
  }

  private boolean isFor(Post post) {
    return post.onlyFor().isEmpty() || post.onlyFor().get() == member;
  }

  Optional<Post> now(Post post) {
    return world.looks(() -> post.place().post(post.id()).filter(this::isFor));
  }

  Post now(Post post, String words) {
    return world.awaits(
        () -> "“" + words + "” in " + now(post).map(Post::words).orElse("a message that is gone"),
        () -> now(post).filter(one -> one.words().contains(words)));
  }

  void reloads() {
    world.does(() ->
        world
            .places
            .values()
            .forEach(place ->
                place.all().stream()
                    .filter(post -> post.isEphemeral() && isFor(post))
                    .forEach(post -> place.removes(post.id()))));
  }

  Stream<String> everything() {
    return world.looks(() ->
        Stream.concat(
            world.places.values().stream()
                .filter(place -> place.has(member))
                .flatMap(place -> place.everything.stream())
                .filter(this::isFor)
                .map(post -> post.words() + Words.of(post.json().path("attachments"))),
            world.interactions.shown(member))
            .toList()
            .stream());
  }
}
