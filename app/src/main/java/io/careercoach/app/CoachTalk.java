package io.careercoach.app;

import io.careercoach.app.chat.Conversation;
import io.careercoach.engine.Coach;
import io.careercoach.engine.Event;
import io.careercoach.engine.Letter;
import io.careercoach.engine.Post;
import io.careercoach.engine.Posts;
import io.careercoach.engine.TeamPost;
import io.careercoach.engine.TeamPosts;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The coach as the terminal sees it. */
record CoachTalk(Coach coach, Posts posts, TeamPosts teams, InstantSource clock)
    implements Conversation {

  @Override
  public void hear(Event event) {
    coach.hear(event);
  }

  @Override
  public List<Letter> waiting(String member) {
    return coach.waiting(member);
  }

  @Override
  public void sent(Letter letter) {
    coach.sent(letter, clock.instant());
  }

  @Override
  public List<Post> posts(String platform) {
    return posts.waiting(platform);
  }

  @Override
  public void sent(Post post) {
    posts.sent(post, clock.instant());
  }

  @Override
  public List<TeamPost> news(String workspace) {
    return teams.waiting(workspace);
  }

  @Override
  public List<TeamPost> rounds(String workspace) {
    return teams.open(workspace);
  }

  @Override
  public void posted(TeamPost post) {
    teams.sent(post, clock.instant());
  }

  @Override
  public ZoneId zone(String member) {
    return coach.zone(member);
  }

  @Override
  public void ring(Instant now) {
    coach.ring(now);
  }

  @Override
  public Optional<Instant> nextRing(Instant after) {
    return coach.nextRing().filter(due -> due.isAfter(after));
  }

  @Override
  public Optional<Letter> open(String member) {
    return coach.open(member);
  }
}
