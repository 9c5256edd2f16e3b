package io.careercoach.app.chat;

import io.careercoach.engine.Event;
import io.careercoach.engine.Letter;
import io.careercoach.engine.Post;
import io.careercoach.engine.Said;
import io.careercoach.engine.TeamPost;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A conversation whose answers are written down beforehand. */
final class Script implements Conversation {
  final List<Event> heard = new ArrayList<>();
  final List<String> sent = new ArrayList<>();
  final List<Instant> rung = new ArrayList<>();
  final List<Post> posts = new ArrayList<>();
  final List<TeamPost> news = new ArrayList<>();
  final List<TeamPost> rounds = new ArrayList<>();
  final Map<String, ZoneId> zones = new HashMap<>();
  private final List<Timer> timers = new ArrayList<>();
  private final Map<String, List<Letter>> waiting = new HashMap<>();
  private final Function<Said, List<Letter>> answers;
  private Optional<Letter> open = Optional.empty();

  /** A letter that is written when its time comes. */
  private record Timer(String member, Instant due, Letter letter) {}

  Script(Function<Said, List<Letter>> answers) {
    this.answers = answers;
  }

  Script leftOver(String member, Letter letter) {
    box(member).add(letter);
    return this;
  }

  Script timer(String member, Instant due, Letter letter) {
    timers.add(new Timer(member, due, letter));
    return this;
  }

  Script openFromBefore(Letter letter) {
    open = Optional.of(letter);
    return this;
  }

  List<Said> said() {
    return heard.stream().map(Event::said).toList();
  }

  @Override
  public void hear(Event event) {
    heard.add(event);
    box(event.member()).addAll(answers.apply(event.said()));
  }

  @Override
  public List<Letter> waiting(String member) {
    return List.copyOf(box(member));
  }

  @Override
  public void sent(Letter letter) {
    sent.add(letter.id());
    waiting.values().forEach(box -> box.remove(letter));
  }

  @Override
  public List<Post> posts(String platform) {
    return List.copyOf(posts);
  }

  @Override
  public void sent(Post post) {
    posts.remove(post);
  }

  @Override
  public List<TeamPost> news(String workspace) {
    return List.copyOf(news);
  }

  @Override
  public List<TeamPost> rounds(String workspace) {
    return List.copyOf(rounds);
  }

  @Override
  public void posted(TeamPost post) {
    news.remove(post);
  }

  @Override
  public ZoneId zone(String member) {
    return zones.getOrDefault(member, ZoneOffset.UTC);
  }

  @Override
  public void ring(Instant now) {
    rung.add(now);
    for (var timer : List.copyOf(timers)) {
      if (!timer.due().isAfter(now)) {
        timers.remove(timer);
        box(timer.member()).add(timer.letter());
      }
    }
  }

  @Override
  public Optional<Instant> nextRing(Instant after) {
    return timers.stream().map(Timer::due).filter(due -> due.isAfter(after)).sorted().findFirst();
  }

  @Override
  public Optional<Letter> open(String member) {
    return open;
  }

  private List<Letter> box(String member) {
    return waiting.computeIfAbsent(member, _ -> new ArrayList<>());
  }
}
