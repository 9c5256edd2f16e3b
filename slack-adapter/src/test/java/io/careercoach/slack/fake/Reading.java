package io.careercoach.slack.fake;

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
                  heard.add(post.stamp());
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
                  .filter(other -> other.stamp().compareTo(post.stamp()) <= 0)
                  .forEach(other -> heard.add(other.stamp())));
          return found;
        });
  }

  private List<Post> unheard() {
    return visible()
        .filter(Post::isOfTheApp)
        .filter(post -> !heard.contains(post.stamp()))
        .toList();
  }

  private String whatThereIs() {
    return visible()
        .map(post -> "\n  " + post.author() + ": " + post.words())
        .reduce("; there are", String::concat);
  }

  private Stream<Post> visible() {
    return world
        .places()
        .filter(place -> place.has(member.id()))
        .flatMap(place -> of(place).stream())
        .sorted(java.util.Comparator.comparing(Post::stamp));
  }

  List<Post> of(Place place) {
    return world.looks(() -> place.all().stream().filter(this::isFor).toList());
  }

  private boolean isFor(Post post) {
    return post.onlyFor().isEmpty() || post.onlyFor().get() == member;
  }

  Optional<Post> now(Post post) {
    return world.looks(() -> post.place().post(post.stamp()).filter(this::isFor));
  }

  void reloads() {
    world.does(() ->
        world
            .places()
            .forEach(place ->
                place.all().stream()
                    .filter(post -> post.onlyFor().isPresent() && isFor(post))
                    .forEach(post -> place.removes(post.stamp()))));
  }

  Stream<String> everything() {
    return world.looks(() ->
        Stream.concat(
            world
                .places()
                .filter(place -> place.has(member.id()))
                .flatMap(place -> place.everything.stream())
                .filter(this::isFor)
                .flatMap(post -> Stream.of(post.text(), post.words())),
            world.views.everything.stream()
                .filter(view -> view.member() == member)
                .map(View::words))
            .toList()
            .stream());
  }
}
