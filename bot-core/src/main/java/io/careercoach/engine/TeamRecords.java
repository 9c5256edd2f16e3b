package io.careercoach.engine;

import io.careercoach.dialogue.Shape;
import io.careercoach.store.RoundRow;
import io.careercoach.store.TapRow;
import io.careercoach.store.TeamRow;
import io.careercoach.store.Transaction;
import io.careercoach.team.Round;
import io.careercoach.team.Tap;
import io.careercoach.team.Team;
import io.careercoach.team.TeamCourse;
import java.util.List;
import java.util.Optional;

/**
 * The teams of the workspaces, their rounds and taps, as the tables of one transaction hold them.
 */
record TeamRecords(Transaction tx) {
  private static final Shape<Team> TEAM = Shape.first("team", Team.class);
  private static final Shape<Round> ROUND = Shape.first("round", Round.class);

  List<Team> teams(String workspace) {
    return tx.teams().of(workspace).stream().map(TeamRecords::team).toList();
  }

  Optional<Team> find(String workspace, String channel) {
    return tx.teams().find(workspace, channel).map(TeamRecords::team);
  }

  void put(String workspace, Team team) {
    var open = rounds(workspace, team).stream().filter(round -> !round.closed()).findFirst();
    tx.teams()
        .put(
            new TeamRow(
                workspace,
                team.channel(),
                TEAM.version(),
                Json.write(team),
                TeamCourse.due(team, open)));
  }

  List<Round> rounds(String workspace, Team team) {
    return tx.rounds().of(workspace, team.channel()).stream()
        .map(row -> Json.read(ROUND, row.shape(), row.json()))
        .toList();
  }

  boolean begin(String workspace, Round round) {
    return tx.rounds().begin(row(workspace, round));
  }

  void change(String workspace, Round round) {
    tx.rounds().change(row(workspace, round));
  }

  /** What the member tapped in rounds that are open. */
  List<Tap> taps(String member) {
    return tx.taps().of(member).stream().map(TeamRecords::tap).toList();
  }

  boolean put(String member, Tap tap) {
    return tx.taps()
        .put(
            new TapRow(
                member, tap.workspace(), tap.channel(), tap.week(), Json.write(tap), tap.at()));
  }

  static Tap tap(TapRow row) {
    return Json.read(Tap.kind().shape(), 1, row.json());
  }

  private static Team team(TeamRow row) {
    return Json.read(TEAM, row.shape(), row.json());
  }

  private static RoundRow row(String workspace, Round round) {
    return new RoundRow(
        workspace,
        round.channel(),
        round.week(),
        ROUND.version(),
        Json.write(round),
        round.closed());
  }
}
