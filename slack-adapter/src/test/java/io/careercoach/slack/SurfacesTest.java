package io.careercoach.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every place in Slack where somebody can meet the coach. */
class SurfacesTest extends BothWays {

  @Test
  void whoCallsItInAChannelIsAnsweredInPrivate() {
    var ana = fake.member("ana");
    var ben = fake.member("ben");
    var team = fake.channel("team").joinedBy(ana, ben).invitesApp();
    ana.mentions(team, "I want to lead a project by the end of next year");
    ana.hears("Your goal: \"Lead a project\"");
    fake.awaits("a word to her only", () -> ana.sees(team).size() == 2);
    assertThat(ana.sees(team).getLast().words()).contains("better said in private");
    assertThat(ben.sees(team)).hasSize(1);
  }

  @Test
  void aCommandInAChannelIsAnsweredInTheDirectMessage() {
    var ana = fake.member("ana");
    var team = fake.channel("team").joinedBy(ana).invitesApp();
    ana.types(team, "/coach", "help").isAcked();
    ana.hears("Just write to me");
    assertThat(ana.sees(team).getLast().words()).contains("I answer in our direct message");
  }

  @Test
  void praiseBecomesAWin() {
    var ana = fake.member("ana");
    var ben = fake.member("ben");
    var team = fake.channel("team").joinedBy(ana, ben).invitesApp();
    ben.says(team, "Thank you @ana for the great workshop <!channel>");
    ana.picks("Save as my win", ben.sees(team).getLast()).isAcked();
    var win = ana.hears("great workshop");
    assertThat(win.pings()).isEmpty();
    assertThat(ben.everythingSeen()).noneMatch(text -> text.contains("I keep what you write"));
  }

  @Test
  void aMessageBecomesAGoal() {
    var ana = fake.member("ana");
    var team = fake.channel("team").joinedBy(ana).invitesApp();
    ana.says(team, "Finish 12 mock interviews by the end of next year");
    ana.picks("Make this a goal", ana.sees(team).getLast()).isAcked();
    ana.hears("Your goal: \"Finish 12 mock interviews\"");
  }

  @Test
  void whoOpensTheMessagesIsGreetedOnce() {
    var ana = fake.member("ana");
    ana.opensMessages().isAcked();
    ana.hears("What would help you most?");
    ana.opensMessages().isAcked();
    ana.says("hello");
    ana.hears("What would you like to do?");
    assertThat(ana.sees().stream().filter(post -> post.words().contains("I am a career coach")))
        .hasSize(1);
  }

  @Test
  void peopleAreTakenAsSlackKnowsThem() {
    var ana = fake.member("ana").livesIn("Asia/Tokyo").speaks("en-US");
    ana.says("I want to lead a project by the end of next year").isAcked();
    assertThat(ana.hears("Your goal").words()).contains("December 31, 2027");
    String member = "slack/" + fake.workspace().id() + "/" + ana.id();
    assertThat(practice.coach.zone(member)).hasToString("Asia/Tokyo");
  }

  @Test
  void whoMovesIsTakenAlongUntilTheyChooseAClock() {
    var ana = fake.member("ana").livesIn("Asia/Tokyo");
    String member = "slack/" + fake.workspace().id() + "/" + ana.id();
    ana.says("/goal list").isAcked();
    ana.livesIn("Europe/Paris");
    restart();
    ana.says("/goal list").isAcked();
    assertThat(practice.coach.zone(member)).hasToString("Europe/Paris");
    ana.says("/settings zone Europe/Lisbon").isAcked();
    ana.livesIn("Asia/Tokyo");
    restart();
    ana.says("/goal list").isAcked();
    assertThat(practice.coach.zone(member)).hasToString("Europe/Lisbon");
  }

  @Test
  void guestsAreMembersAndWhoHasLeftIsNone() {
    var guest = fake.member("guest").isOneChannelGuest();
    guest.says("/help").isAcked();
    guest.hears("Just write to me");
    var left = fake.member("left");
    left.dm();
    left.isDeactivated().says("/help").isAcked();
    String member = "slack/" + fake.workspace().id() + "/" + left.id();
    assertThat(practice.coach.knows(member)).isFalse();
  }

  @Test
  void whoComesFromAnotherWorkspaceIsToldSoAndNothingIsKept() {
    var partner = fake.workspace("partner");
    var eve = partner.member("eve");
    var deal = fake.channel("deal").isSharedWith(partner).joinedBy(eve).invitesApp();
    eve.mentions(deal, "I want to lead a project");
    fake.awaits("a word to her", () -> eve.sees(deal).size() == 2);
    assertThat(eve.sees(deal).getLast().words()).contains("people of my own workspace");
    String member = "slack/" + fake.workspace().id() + "/" + eve.id();
    assertThat(practice.coach.knows(member)).isFalse();
  }

  @Test
  void theFamilyAloneAsksForHelp() {
    var ana = fake.member("ana");
    ana.types("/coach", "").isAcked();
    ana.hears("Just write to me");
  }

  @Test
  void aButtonOfTheHomeIsAnsweredInTheDirectMessage() {
    var ana = fake.member("ana");
    ana.opensHome();
    ana.clicks(ana.home(), "Set a goal").isAcked();
    ana.hears("What would you like to reach?");
  }

  @Test
  void theCompassComesWithItsPictureInWords() {
    var ana = fake.member("ana");
    ana.types("/reflect", "compass").isAcked();
    var asked = ana.hears("1 of 6");
    for (int i = 2; i <= 6; i++) {
      ana.clicks(ana.sees(asked).orElseThrow(), "Partly").isAcked();
      int next = i;
      fake.awaits(
          "statement " + next,
          () -> ana.sees(asked).orElseThrow().words().contains(next + " of 6"));
    }
    ana.clicks(ana.sees(asked).orElseThrow(), "Partly").isAcked();
    ana.clicks(ana.hears("What would you want this work to say"), "Skip").isAcked();
    var result = ana.hears("This is how your work looks");
    assertThat(result.blocks().toString()).contains("slack_file", "\"alt_text\":\"Short-term 3");
    assertThat(result.words()).contains("Short-term 3, Task-driven 3");
  }
}
