package io.careercoach.engine;

import io.careercoach.message.Message;
import io.careercoach.message.Phrase;
import io.careercoach.message.Place;
import io.careercoach.message.Shared;
import io.careercoach.store.Database;
import io.careercoach.store.StoreProblem;
import io.careercoach.store.TeamPostRow;
import io.careercoach.store.TeamRow;
import io.careercoach.store.Transaction;
import io.careercoach.team.Round;
import io.careercoach.team.Step;
import io.careercoach.team.Team;
import io.careercoach.team.TeamCourse;
import io.careercoach.words.Catalogue;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks and closes the rounds of teams when they are due, each in one transaction. */
final class TeamRounds {
  private static final Logger LOG = LoggerFactory.getLogger(TeamRounds.class);
  private static final int AT_ONCE = 100;

  private final Database database;
  private final TeamCourse course;
  private final Catalogue words;

  TeamRounds(Database database, TeamCourse course, Catalogue words) {
    this.database = database;
    this.course = course;
    this.words = words;
  }

  /** When the next of them is due. */
  Optional<Instant> next() {
    return database.transaction(tx ->
        tx.teams().due(Instant.ofEpochMilli(Long.MAX_VALUE), 1).stream()
            .flatMap(row -> row.due().stream())
            .findFirst());
  }

  /** What fails waits for the next time, and holds nobody else up. */
  void ring(Instant now) {
    List<TeamRow> due = database.transaction(tx -> tx.teams().due(now, AT_ONCE));
    for (TeamRow row : due) {
      try {
        database.run(tx -> ring(tx, row, now));
      } catch (StoreProblem noDatabase) {
        throw noDatabase;
      } catch (RuntimeException mistake) {
        LOG.error("A round of a team could not be held: {}", mistake.getClass().getSimpleName());
      }
    }
  }

  /** Another replica may have been faster: what is due is looked at again, once it is held. */
  private void ring(Transaction tx, TeamRow row, Instant now) {
    var records = new TeamRecords(tx);
    String workspace = row.workspace();
    records
        .find(workspace, row.channel())
        .ifPresent(team -> {
          records.rounds(workspace, team).stream()
              .filter(round -> TeamCourse.isToClose(round, now))
              .forEach(round -> close(tx, workspace, team, round, now));
          Team after = team;
          if (TeamCourse.isToAsk(team, now)) {
            var turned = course.ask(team, records.rounds(workspace, team), now);
            after = turned.team();
            turned.round().ifPresent(round -> ask(tx, workspace, team, round, now));
          }
          records.put(workspace, after);
        });
  }

  private void ask(Transaction tx, String workspace, Team team, Round round, Instant now) {
    if (new TeamRecords(tx).begin(workspace, round)) {
      post(tx, workspace, team, round, now);
    }
  }

  private void close(Transaction tx, String workspace, Team team, Round round, Instant now) {
    Map<String, Step> taps = new LinkedHashMap<>();
    var records = new TeamRecords(tx);
    // First the round, so that a tap that comes now finds it closed and waits for no one.
    records.change(workspace, TeamCourse.close(team, round, Map.of(), List.of()));
    tx.taps()
        .taken(workspace, team.channel(), round.week())
        .forEach(row -> taps.put(row.member(), TeamRecords.tap(row).step()));
    var closed = TeamCourse.close(team, round, taps, records.rounds(workspace, team));
    records.change(workspace, closed);
    post(tx, workspace, team, closed, now);
  }

  private void post(Transaction tx, String workspace, Team team, Round round, Instant now) {
    String asked = team.channel() + "/" + round.week();
    var place = new Place.Channel(team.channel(), team.name());
    var said = said(team, course.said(team, round));
    var post =
        round.closed()
            ? new TeamPost(asked + "/closed", workspace, place, Optional.of(asked), said)
            : new TeamPost(asked, workspace, place, Optional.empty(), said);
    tx.teamPosts()
        .add(
            new TeamPostRow(
                workspace,
                post.id(),
                team.channel(),
                round.week(),
                TeamPost.SHAPE.version(),
                Json.write(post),
                now));
  }

  private Message<Shared> said(Team team, Message<Phrase> message) {
    var locale = Locale.forLanguageTag(team.locale());
    return message.map(phrase -> new Shared(words.say(phrase, locale, team.zone())));
  }
}
