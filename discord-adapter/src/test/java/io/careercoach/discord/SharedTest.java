package io.careercoach.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.discord.fake.Endpoint;
import io.careercoach.discord.fake.Member;
import io.careercoach.discord.fake.Place;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody shares in a channel, and takes back. */
class SharedTest extends InDiscord {
  private Member ana;
  private Member ben;
  private Place team;

  @BeforeEach
  void shares() {
    ana = fake.member("ana");
    ben = fake.member("ben");
    team = fake.channel("team");
    ana.says("/win Trained two colleagues");
    ana.hears("?");
    ana.says("skill");
    share();
    fake.awaits("the share", () -> ben.sees(team).size() == 1);
  }

  private void share() {
    ana.uses(team, "coach share", Map.of("what", "win 1", "in", team)).isAcked();
    ana.clicks(ana.hears("Shall I share exactly this?"), "Share").isAcked();
  }

  private void isGone() {
    fake.awaits("nothing there", () -> ben.sees(team).isEmpty());
  }

  @Test
  void itIsTakenBackByDeletingIt() {
    assertThat(ben.sees(team).getFirst().words()).contains("ana shares", "Trained two colleagues");
    ana.says("/share undo");
    isGone();
  }

  @Test
  void whoIsForgottenLeavesNothingThere() {
    ana.says("/forget all");
    ana.clicks(ana.hears("Shall I erase it?"), "Erase it").isAcked();
    isGone();
    assertThat(ben.everythingSeen()).noneMatch(text -> text.contains("took back"));
  }

  @Test
  void aChannelIsFoundByItsName() {
    ana.says("/share win 1 with #team");
    ana.clicks(ana.hears("Shall I share exactly this?"), "Share").isAcked();
    fake.awaits("it there", () -> ben.sees(team).size() == 2);
  }

  @Test
  void nobodySharesWhereTheyCouldNotHaveWritten() {
    var other = fake.guild("other").channel("secret");
    ana.says("/share win 1 with <#" + other.id() + ">");
    ana.clicks(ana.hears("Shall I share exactly this?"), "Share").isAcked();
    ana.hears("secret");
    assertThat(other.posts()).isEmpty();
  }

  @Test
  void whatMayHaveArrivedIsLookedForAndShownOnce() {
    ana.says("/share win 1 with #team");
    var preview = ana.hears("Shall I share exactly this?");
    fake.always(Endpoint.CREATE_MESSAGE).failsAfter(500);
    ana.clicks(preview, "Share").isAcked();
    fake.awaits("it there", () -> ben.sees(team).size() == 2);
    fake.mends();
    ana.hears("Shared");
    ana.says("/share list");
    ana.hears("Trained two colleagues");
    assertThat(ben.sees(team)).hasSize(2);
  }
}
