package io.careercoach.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.slack.fake.Member;
import io.careercoach.slack.fake.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody shares in a channel, and takes back. */
class SharedTest extends InSlack {
  private Member ana;
  private Member ben;
  private Place team;

  @BeforeEach
  void shares() {
    ana = fake.member("ana");
    ben = fake.member("ben");
    team = fake.channel("team").joinedBy(ana, ben).invitesApp();
    ana.says("/win Trained two colleagues").isAcked();
    ana.hears("?");
    ana.says("skill").isAcked();
    ana.types("/coach", "share win 1 with <#" + team.id() + "|team>").isAcked();
    ana.clicks(ana.hears("Shall I share exactly this?"), "Share").isAcked();
    fake.awaits("the share", () -> ben.sees(team).size() == 1);
  }

  private void isGone() {
    fake.awaits("nothing there", () -> ben.sees(team).isEmpty());
  }

  @Test
  void itIsTakenBackByDeletingIt() {
    assertThat(ben.sees(team).getFirst().words()).contains("ana shares", "Trained two colleagues");
    ana.says("/share undo").isAcked();
    isGone();
  }

  @Test
  void whoIsForgottenLeavesNothingThere() {
    ana.says("/forget all").isAcked();
    ana.clicks(ana.hears("Shall I erase it?"), "Erase it").isAcked();
    isGone();
    assertThat(ben.everythingSeen()).noneMatch(text -> text.contains("took back"));
  }

  @Test
  void whatMayHaveArrivedIsNotSentAgainAndItsOwnerIsTold() {
    ana.types("/coach", "share win 1 with <#" + team.id() + "|team>").isAcked();
    var preview = ana.hears("Shall I share exactly this?");
    fake.always("chat.postMessage").failsAfter(500);
    ana.clicks(preview, "Share").isAcked();
    fake.awaits("it there", () -> ben.sees(team).size() == 2);
    fake.mends();
    ana.hears("I could not find out whether it arrived in team");
    assertThat(ben.sees(team)).hasSize(2);
  }
}
