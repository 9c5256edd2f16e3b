package io.careercoach.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every database keeps of teams, and what it keeps no longer than it has to. */
abstract class TeamContract extends StoreContract {
  private static final String HERE = "terminal/";
  private static final String DESIGN = "#design";
  private static final String WEEK = "2026-W45";
  private static final TeamRow TEAM = new TeamRow(HERE, DESIGN, 1, "{}", Optional.of(NOON));
  private static final RoundRow ROUND = new RoundRow(HERE, DESIGN, WEEK, 1, "{}", false);

  private static TapRow tap(String member, String json) {
    return new TapRow(member, HERE, DESIGN, WEEK, json, NOON);
  }

  private void begin() {
    database.run(tx -> {
      tx.teams().put(TEAM);
      tx.rounds().begin(ROUND);
    });
  }

  @Test
  void aTeamBelongsToItsWorkspaceAndIsDueInItsTime() {
    var later = new TeamRow("slack/T1/", DESIGN, 1, "{}", Optional.of(NOON.plusSeconds(60)));
    database.run(tx -> {
      tx.teams().put(TEAM);
      tx.teams().put(later);
    });
    assertThat(all(tx -> tx.teams().of(HERE))).containsExactly(TEAM);
    assertThat(one(tx -> tx.teams().find("slack/T2/", DESIGN))).isEmpty();
    assertThat(all(tx -> tx.teams().due(NOON, 9))).containsExactly(TEAM);
    assertThat(all(tx -> tx.teams().due(NOON.plusSeconds(60), 9))).containsExactly(TEAM, later);
    var paused = new TeamRow(HERE, DESIGN, 1, "{\"paused\":true}", Optional.empty());
    database.run(tx -> tx.teams().put(paused));
    assertThat(all(tx -> tx.teams().of(HERE))).containsExactly(paused);
    assertThat(all(tx -> tx.teams().due(NOON, 9))).isEmpty();
  }

  @Test
  void aWeekHasOneRound() {
    begin();
    assertThat(yes(tx -> tx.rounds().begin(ROUND))).isFalse();
    var closed = new RoundRow(HERE, DESIGN, WEEK, 1, "{\"closed\":true}", true);
    database.run(tx -> tx.rounds().change(closed));
    assertThat(all(tx -> tx.rounds().of(HERE, DESIGN))).containsExactly(closed);
  }

  @Test
  void aMemberHasOneTapWhichTheRoundTakesForGood() {
    begin();
    assertThat(yes(tx -> tx.taps().put(tap(ANA, "1")))).isTrue();
    assertThat(yes(tx -> tx.taps().put(tap(ANA, "2")))).isTrue();
    assertThat(yes(tx -> tx.taps().put(tap(BEN, "3")))).isTrue();
    assertThat(all(tx -> tx.taps().of(ANA))).containsExactly(tap(ANA, "2"));
    assertThat(all(tx -> tx.taps().taken(HERE, DESIGN, WEEK)))
        .containsExactly(tap(ANA, "2"), tap(BEN, "3"));
    assertThat(all(tx -> tx.taps().of(ANA))).isEmpty();
    assertThat(all(tx -> tx.taps().taken(HERE, DESIGN, WEEK))).isEmpty();
  }

  @Test
  void aRoundThatIsClosedOrNotThereTakesNoTap() {
    begin();
    database.run(tx -> tx.rounds().change(new RoundRow(HERE, DESIGN, WEEK, 1, "{}", true)));
    assertThat(yes(tx -> tx.taps().put(tap(ANA, "1")))).isFalse();
    assertThat(yes(tx -> tx.taps().put(new TapRow(ANA, HERE, DESIGN, "2026-W46", "1", NOON))))
        .isFalse();
    assertThat(all(tx -> tx.taps().of(ANA))).isEmpty();
  }

  @Test
  void whoIsErasedHasTappedNothing() {
    begin();
    database.run(tx -> {
      tx.taps().put(tap(ANA, "1"));
      tx.taps().put(tap(BEN, "2"));
    });
    database.run(tx -> tx.members().erase(ANA, NOON));
    assertThat(all(tx -> tx.taps().taken(HERE, DESIGN, WEEK))).containsExactly(tap(BEN, "2"));
  }

  @Test
  void aTapOpensAfterItsMemberForgotSomethingElse() {
    begin();
    database.run(tx -> tx.taps().put(tap(ANA, "1")));
    database.run(tx -> tx.members().scrub(ANA));
    assertThat(all(tx -> tx.taps().of(ANA))).containsExactly(tap(ANA, "1"));
    database.run(tx -> tx.taps().remove(ANA, HERE, DESIGN, WEEK));
    assertThat(all(tx -> tx.taps().of(ANA))).isEmpty();
  }

  @Test
  void aPostWaitsOnceAndItsQuestionStandsWhileTheRoundIsOpen() {
    begin();
    var post = new TeamPostRow(HERE, "p", DESIGN, WEEK, 1, "{}", NOON);
    database.run(tx -> {
      tx.teamPosts().add(post);
      tx.teamPosts().add(post);
    });
    assertThat(all(tx -> tx.teamPosts().waiting(HERE))).containsExactly(post);
    assertThat(all(tx -> tx.teamPosts().waiting("slack/T1/"))).isEmpty();
    database.run(tx -> tx.teamPosts().sent(HERE, "p", NOON));
    assertThat(all(tx -> tx.teamPosts().waiting(HERE))).isEmpty();
    assertThat(all(tx -> tx.teamPosts().open(HERE))).isEqualTo(List.of(post));
    database.run(tx -> tx.rounds().change(new RoundRow(HERE, DESIGN, WEEK, 1, "{}", true)));
    assertThat(all(tx -> tx.teamPosts().open(HERE))).isEmpty();
  }
}
