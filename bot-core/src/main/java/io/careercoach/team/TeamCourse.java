package io.careercoach.team;

import io.careercoach.message.Message;
import io.careercoach.message.Phrase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How a team's rounds come and go: a pure function of what there is and what time it is. */
public record TeamCourse(TeamQuestions questions) {

  /** A team after something happened to it; with a round, that round is to be put beside it. */
  public record Turned(Team team, Optional<Round> round) {}

  /** When something is to happen next. */
  public static Optional<Instant> due(Team team, Optional<Round> open) {
    return Stream.concat(team.next().stream(), open.map(Round::closes).stream())
        .min(Instant::compareTo);
  }

  public static boolean isToClose(Round round, Instant now) {
    return !round.closed() && !round.closes().isAfter(now);
  }

  public static boolean isToAsk(Team team, Instant now) {
    return team.next().filter(due -> !due.isAfter(now)).isPresent();
  }

  /** Asks, or passes over what comes too late and what there is no question for. */
  public Turned ask(Team team, List<Round> rounds, Instant now) {
    var late = team.next().orElseThrow().plus(TeamClock.CATCH_UP).isBefore(now);
    var question = questions.next(rounds.stream().map(Round::question).toList(), team.off());
    if (late || question.isEmpty()) {
      return new Turned(TeamClock.spent(team, Optional.empty(), now), Optional.empty());
    }
    String week = team.week(team.next().orElseThrow()).toString();
    var round = Round.asked(team, week, question.get().id(), now);
    return new Turned(TeamClock.spent(team, Optional.of(round.closes()), now), Optional.of(round));
  }

  /** Closes a round with what was tapped in it, by member. */
  public static Round close(Team team, Round round, Map<String, Step> taps, List<Round> rounds) {
    return round.close(
        team,
        List.copyOf(taps.values()),
        Crowd.of(team.salt(), taps.keySet().stream()),
        rounds.stream().filter(Round::closed).toList());
  }

  /** What the round says in the channel now. */
  public Message<Phrase> said(Team team, Round round) {
    return round.closed()
        ? RoundPage.closed(team, round)
        : RoundPage.asked(team, round, questions.find(round.question()).orElseThrow());
  }
}
