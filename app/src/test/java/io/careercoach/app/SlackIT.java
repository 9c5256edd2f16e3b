package io.careercoach.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.slack.SlackManifest;
import io.careercoach.slack.fake.FakeSlack;
import io.careercoach.slack.fake.Member;
import io.careercoach.slack.fake.Post;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The whole coach in Slack, as it is started by whoever runs it; one process for all tests. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class SlackIT {
  private static final String POST = "chat.postMessage";
  private static final String WISH = "I want to finish 12 mock interviews by the end of next year";
  private static final Duration LEASE = Duration.ofSeconds(60);
  private static final String HELP = "Just write to me";

  private final FakeSlack fake = FakeSlack.start();
  private Optional<SlackService> service = Optional.empty();

  /** How this Slack reaches the coach. */
  abstract SlackService begin(FakeSlack slack, Path folder) throws Exception;

  /** The manifest for that way. */
  abstract Optional<String> url();

  @BeforeAll
  void open(@TempDir Path home) throws Exception {
    fake.isSetUpBy(SlackManifest.yaml(url()));
    service = Optional.of(begin(fake, home));
  }

  @AfterAll
  void close() throws Exception {
    service.orElseThrow().close();
    fake.close();
    assertThat(service.orElseThrow().log())
        .noneMatch(line -> line.contains("mock interviews") || line.contains("canary"))
        .noneMatch(line -> service.orElseThrow().secrets().stream().anyMatch(line::contains));
  }

  private SlackService coach() {
    return service.orElseThrow();
  }

  private static long read(Member member, String words) {
    return member.sees().stream().filter(post -> post.words().contains(words)).count();
  }

  private Post savesAGoal(Member member, String wish) {
    member.says(wish).isAcked();
    member.hears("Why does this matter");
    member.says("because I freeze").isAcked();
    member.hears("What could make this difficult");
    for (int left = 0; left < 3; left++) {
      member.says("skip").isAcked();
    }
    member.clicks(member.hears("Shall I save it"), "Save").isAcked();
    return member.hears("Saved as goal 1");
  }

  @Test
  void aGoalByWordsAndACheckIn() {
    var ana = fake.member("ana");
    savesAGoal(ana, WISH);
    ana.types("/checkin", "").isAcked();
    ana.clicks(ana.hears("How did work feel this week?"), "Good").isAcked();
    ana.hears("What went well this week?");
  }

  @Test
  void aGoalByCommandAndModal() {
    var ben = fake.member("ben");
    ben.types("/goal", "new").isAcked();
    ben.clicks(ben.hears("What would you like to reach?"), "Answer on one page").isAcked();
    var fields =
        Map.of("Goal (specific)", "Finish 12 mock interviews", "By when (time-bound)", "next year");
    ben.submits(ben.modal(), fields).isAcked();
    ben.hears("Finish 12 mock interviews");
  }

  @Test
  void theCompassWithItsPicture() {
    var cora = fake.member("cora");
    cora.types("/reflect", "compass").isAcked();
    var asked = cora.hears("1 of 6");
    for (int next = 2; next <= 7; next++) {
      cora.clicks(cora.sees(asked).orElseThrow(), "Partly").isAcked();
      var awaited = next + " of 6";
      if (next < 7) {
        fake.awaits(awaited, () -> cora.sees(asked).orElseThrow().words().contains(awaited));
      }
    }
    cora.clicks(cora.hears("What would you want this work to say"), "Skip").isAcked();
    assertThat(cora.hears("This is how your work looks").blocks().toString())
        .contains("slack_file", "alt_text");
  }

  @Test
  void theHomeSettingsAndHelp() {
    var dan = fake.member("dan");
    dan.opensHome().isAcked();
    assertThat(dan.home().words()).contains("Set a goal");
    dan.types("/coach", "settings").isAcked();
    dan.hears("Europe/Berlin");
    dan.types("/coach", "").isAcked();
    dan.hears(HELP);
  }

  @Test
  void whatIsSharedIsReadThereAndNothingElseByAnybody() {
    var eve = fake.member("eve");
    var finn = fake.member("finn");
    var team = fake.channel("team").joinedBy(eve, finn).invitesApp();
    savesAGoal(eve, "I want to read 12 canary books with <!channel> by the end of next year");
    eve.types("/coach", "share goal 1 with <#" + team.id() + "|team>").isAcked();
    eve.clicks(eve.hears("Shall I share exactly this?"), "Share").isAcked();
    fake.awaits("the share", () -> !finn.sees(team).isEmpty());
    var shared = finn.sees(team).getLast();
    assertThat(shared.words()).contains("eve shares");
    assertThat(shared.pings()).isEmpty();
    assertThat(eve.sees()).allMatch(post -> !post.isOfTheApp() || post.pings().isEmpty());
    finn.says("/goal list").isAcked();
    finn.hears("You have no active goal");
    assertThat(finn.everythingSeen()).noneMatch(text -> text.contains("because I freeze"));
  }

  @Test
  void aTalkGoesOnAfterARestart() throws Exception {
    var gus = fake.member("gus");
    gus.says("I want to lead a project by the end of next year").isAcked();
    var asked = gus.hears("What would be different");
    coach().restart();
    gus.clicks(asked, "Keep my words").isAcked();
    gus.hears("How will you know");
  }

  @Test
  void aTalkGoesOnAfterAKillAndWhatWasSaidMeanwhileIsHeard() throws Exception {
    var hal = fake.member("hal");
    var hold = fake.next(POST).hangs();
    hal.says(WISH).isAcked();
    hold.isMet();
    coach().kill();
    hold.close();
    var meanwhile = hal.says("because I freeze");
    coach().start();
    fake.awaits("a second try", () -> meanwhile.attempts() > 1);
    fake.passes(Duration.ofMinutes(1));
    meanwhile.isAcked();
    // what was under way is looked for once nobody else can be about to send it
    fake.awaits("the next question", LEASE, () -> read(hal, "What could make this difficult") == 1);
    assertThat(read(hal, "Why does this matter")).isOne();
  }

  @Test
  void theSameEventFourTimesIsHeardOnce() {
    var ida = fake.member("ida");
    var said = ida.says("/help").isAcked();
    for (int again = 1; again < 4; again++) {
      said.comesAgain();
    }
    fake.awaits("four acknowledgements", () -> said.acks() == 4);
    ida.says("/goal list").isAcked();
    ida.hears("You have no active goal");
    assertThat(read(ida, HELP)).isOne();
  }

  @Test
  void aClickOnAnOldMessageChangesNothing() {
    var jo = fake.member("jo");
    jo.says("/reflect balance").isAcked();
    var old = jo.hears("?");
    jo.clicks(old, "Skip").isAcked();
    jo.hears("it stays open");
    jo.clicks(old, "Another one").isAcked();
    jo.hears("That question is closed by now");
  }

  @Test
  void fortyThousandCharacters() {
    var kim = fake.member("kim");
    kim.says("I want to " + "work on it ".repeat(3600)).isAcked();
    kim.hears("Your goal");
  }

  @Test
  void aCallThatHangsHoldsUpNobodyElse() {
    var leo = fake.member("leo");
    try (var hold = fake.next(POST).hangs()) {
      leo.says("/help").isAcked();
      hold.isMet();
      for (String name : List.of("mia", "nik")) {
        var other = fake.member(name);
        other.says("/help").isAcked();
        other.hears(HELP);
      }
      assertThat(read(leo, HELP)).isZero();
    }
    leo.hears(HELP);
  }
}
