package io.careercoach.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.discord.fake.Endpoint;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every place in Discord where somebody can meet the coach. */
class SurfacesTest extends InDiscord {

  @Test
  void whoCallsItInAServerIsAnsweredInTheDirectMessage() {
    var ana = fake.member("ana");
    var ben = fake.member("ben");
    var team = fake.channel("team");
    String coach = "<@" + fake.app().id() + ">";
    ana.says(team, coach + " I want to lead a project by the end of next year");
    ana.hears("Your goal: \"Lead a project\"");
    fake.awaits("a word that says so", () -> ana.sees(team).size() == 2);
    assertThat(ana.sees(team).getLast().words()).contains("better said in private");
    assertThat(ben.everythingSeen()).noneMatch(text -> text.contains("Your goal"));
  }

  @Test
  void aCommandInAServerIsAnsweredInTheDirectMessage() {
    var ana = fake.member("ana");
    var ben = fake.member("ben");
    var team = fake.channel("team");
    var remark = ana.uses(team, "coach help", Map.of()).answer();
    assertThat(remark.isEphemeral()).isTrue();
    assertThat(remark.words()).contains("I answer in our direct message");
    ana.hears("Just write to me");
    assertThat(ben.sees(team)).isEmpty();
  }

  @Test
  void aCommandInTheDirectMessageLeavesNothingButTheAnswer() {
    var ana = fake.member("ana");
    ana.uses("coach help").isAcked();
    ana.hears("Just write to me");
    fake.awaits("only the answer", () -> ana.sees().size() == 1);
  }

  @Test
  void praiseBecomesAWin() {
    var ana = fake.member("ana");
    var ben = fake.member("ben");
    var team = fake.channel("team");
    var praise = ben.says(team, "Thank you " + ana.mention() + " for the great workshop @everyone");
    ana.applies("Save as my win", praise).isAcked();
    ana.hears("great workshop");
    assertThat(ben.everythingSeen()).noneMatch(text -> text.contains("I keep what you write"));
  }

  @Test
  void whoseDirectMessagesAreClosedIsAnsweredWhereOnlyTheySeeIt() {
    var ana = fake.member("ana").closesDirectMessages();
    var team = fake.channel("team");
    ana.uses(team, "goal new", Map.of()).isAcked();
    var asked = ana.hears("What would you like to reach?");
    assertThat(asked.isEphemeral()).isTrue();
    assertThat(asked.words()).contains("I cannot write to you directly");
    ana.clicks(asked, "Answer").isAcked();
    ana.submits(ana.modal(), Map.of("Answer", "Lead a project by the end of next year")).isAcked();
    var next = ana.hears("Your goal");
    assertThat(next.isEphemeral()).isTrue();
    assertThat(next.words()).doesNotContain("I cannot write to you directly");
  }

  @Test
  void whatCouldNotBeWrittenComesWithTheirNextCommand() {
    var ana = fake.member("ana");
    ana.says("/goal list");
    ana.hears("You have no active goal");
    ana.closesDirectMessages();
    ana.says("/help");
    fake.awaits("a refusal", () -> fake.calls().of(Endpoint.CREATE_MESSAGE).size() > 1);
    ana.uses(fake.channel("team"), "coach direction", Map.of()).isAcked();
    assertThat(ana.hears("Just write to me").isEphemeral()).isTrue();
    assertThat(ana.hears("Where would you like to go").isEphemeral()).isTrue();
  }

  @Test
  void aQuestionThatOnlyTheySeeIsSettledAsWell() {
    var ana = fake.member("ana").closesDirectMessages();
    ana.uses(fake.channel("team"), "reflect", Map.of("theme", "compass")).isAcked();
    var asked = ana.hears("1 of 6");
    ana.clicks(asked, "Mostly").isAcked();
    assertThat(ana.sees(asked, "2 of 6").isEphemeral()).isTrue();
  }

  @Test
  void goalsAreSuggestedByTheirWords() {
    var ana = fake.member("ana");
    ana.says("Finish 12 mock interviews by the end of next year because I freeze");
    ana.hears("What could make this difficult");
    ana.says("skip");
    ana.hears("?");
    ana.says("skip");
    ana.hears("How confident");
    ana.says("8");
    ana.says("Save");
    ana.hears("Saved as goal 1");
    var typing = ana.types("goal show", "goal", "mock");
    assertThat(typing.suggestions()).singleElement().asString().contains("12 mock interviews");
    ana.uses("goal show", Map.of("goal", typing.suggestedValues().getFirst())).isAcked();
    ana.hears("Finish 12 mock interviews");
  }

  @Test
  void timeZonesAreSuggestedWithTheirTime() {
    var ana = fake.member("ana");
    var typing = ana.types("coach zone", "zone", "toky");
    assertThat(typing.suggestions())
        .singleElement()
        .asString()
        .matches("Asia/Tokyo · \\d\\d:\\d\\d");
    ana.uses("coach zone", Map.of("zone", "Asia/Tokyo")).isAcked();
    ana.hears("I keep what you write");
    assertThat(office.coach.zone("discord/" + ana.id())).hasToString("Asia/Tokyo");
  }

  @Test
  void theirClockIsAskedForOnceWhenTheyBegin() {
    var ana = fake.member("ana").speaks("en-GB");
    ana.says("hello");
    var first = ana.hears("What would help you most?");
    ana.clicks(first, "Show me an example").isAcked();
    assertThat(ana.hears("settings zone").words())
        .containsPattern("Is it \\d\\d:\\d\\d where you are");
    ana.says("settings zone Lisbon");
    ana.hears("For you it is");
    assertThat(office.coach.zone("discord/" + ana.id())).hasToString("Europe/Lisbon");
    ana.says("/begin goal");
    ana.hears("What would you like to reach?");
    assertThat(ana.sees().stream().filter(post -> post.words().contains("where you are")))
        .hasSize(1);
  }

  @Test
  void theLanguageOfTheirDiscordIsTheirs() {
    var ana = fake.member("ana").speaks("en-US");
    ana.uses("goal new", Map.of("text", "I want to lead a project by the end of next year"))
        .isAcked();
    assertThat(ana.hears("Your goal").words()).contains("December 31, 2027");
  }

  @Test
  void theCompassComesWithItsPictureAndTheSameInWords() {
    var ana = fake.member("ana");
    ana.uses("reflect", Map.of("theme", "compass")).isAcked();
    var asked = ana.hears("1 of 6");
    for (int i = 2; i <= 6; i++) {
      ana.clicks(ana.sees(asked).orElseThrow(), "Partly").isAcked();
      ana.sees(asked, i + " of 6");
    }
    ana.clicks(ana.sees(asked).orElseThrow(), "Partly").isAcked();
    ana.clicks(ana.hears("What would you want this work to say"), "Skip").isAcked();
    var result = ana.hears("This is how your work looks");
    assertThat(result.files()).singleElement().asString().contains("Short-term 3");
    assertThat(result.words()).contains("Short-term 3, Task-driven 3");
  }

  @Test
  void theBotsOfOthersAreNotTalkedWith() {
    var robot = fake.member("robot").isBot();
    robot.says(fake.channel("team"), "<@" + fake.app().id() + "> I want to lead a project");
    var ana = fake.member("ana");
    ana.says("/help");
    ana.hears("Just write to me");
    assertThat(office.coach.members()).containsExactly("discord/" + ana.id());
  }
}
