package io.careercoach.app.chat;

import io.careercoach.engine.Event;
import io.careercoach.engine.Letter;
import io.careercoach.engine.Post;
import io.careercoach.engine.TeamPost;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What the terminal needs of the coach. */
public interface Conversation {

  /** Takes one event; when it returns, the turn is committed. */
  void hear(Event event);

  /** The letters of this member that were not shown yet, in their order. */
  List<Letter> waiting(String member);

  /** Marks a letter as shown. */
  void sent(Letter letter);

  /** What members share on this platform and was not shown yet. */
  List<Post> posts(String platform);

  /** Marks a post as shown. */
  void sent(Post post);

  /** What the rounds of teams say in their channels and was not shown yet. */
  List<TeamPost> news(String workspace);

  /** The teams' questions that are open, shown or not. */
  List<TeamPost> rounds(String workspace);

  /** Marks it as shown. */
  void posted(TeamPost post);

  /** The clock that this member lives by. */
  ZoneId zone(String member);

  /** Rings every timer that is due by then. */
  void ring(Instant now);

  /** When the first timer of anybody that is due later than that is due. */
  Optional<Instant> nextRing(Instant after);

  /** The letter with the question that this member has not answered yet, from before a restart. */
  Optional<Letter> open(String member);
}
