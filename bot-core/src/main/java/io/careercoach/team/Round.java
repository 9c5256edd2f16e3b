package io.careercoach.team;

import io.careercoach.dialogue.Fact;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One week's question in one team.
 *
 * @param minimum as it was when the question was asked; a higher one of the team holds too
 * @param release the total, if there is one; nothing while the round is open
 * @param counted those that the total is made of
 */
public record Round(
    String channel,
    String week,
    String question,
    Instant asked,
    Instant closes,
    int minimum,
    boolean closed,
    Optional<Release> release,
    Crowd counted)
    implements Fact {
  /** So long it is open. */
  static final Duration OPEN = Duration.ofHours(72);

  static Round asked(Team team, String week, String question, Instant now) {
    return new Round(
        team.channel(),
        week,
        question,
        now,
        now.plus(OPEN),
        team.minimum(),
        false,
        Optional.empty(),
        Crowd.NOBODY);
  }

  @Override
  public String id() {
    return channel + "/" + week;
  }

  /**
   * The round at its end. A total is made of enough taps, and of no crowd that differs by a few
   * people from that of an earlier total of the same question.
   */
  Round close(Team team, List<Step> taps, Crowd crowd, List<Round> earlier) {
    int least = Math.max(minimum, team.minimum());
    var total =
        Release.of(taps, least)
            .filter(_ ->
                earlier.stream()
                    .filter(round -> round.question.equals(question) && round.release.isPresent())
                    .allMatch(round -> crowd.mayStandBeside(round.counted, least)));
    return new Round(
        channel,
        week,
        question,
        asked,
        closes,
        least,
        true,
        total,
        total.isPresent() ? crowd : Crowd.NOBODY);
  }

  /** The round without any total, since its team is removed. */
  public Round stopped() {
    return new Round(
        channel, week, question, asked, closes, minimum, true, Optional.empty(), Crowd.NOBODY);
  }

  /** The same once a member is forgotten: the total stays, and their mark does not. */
  public Round forgetting(Team team, String member, String nobody) {
    return new Round(
        channel,
        week,
        question,
        asked,
        closes,
        minimum,
        closed,
        release,
        counted.without(Crowd.mark(team.salt(), member), nobody));
  }
}
