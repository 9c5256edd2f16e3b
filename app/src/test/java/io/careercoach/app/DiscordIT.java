package io.careercoach.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.discord.fake.FakeDiscord;
import io.careercoach.slack.SlackManifest;
import io.careercoach.slack.fake.FakeSlack;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./coach serve} in a process of its own, in the fake Discord, alone and beside Slack. */
class DiscordIT {
  private static final String NOWHERE = "http://127.0.0.1:9/api/";
  private static final String NO_GOAL = "You have no active goal";

  /** So long after READY everything is answered. */
  private static final Duration SOON = Duration.ofSeconds(30);

  @TempDir Path home;
  private final FakeDiscord fake = FakeDiscord.patient();
  private final List<String> log = new CopyOnWriteArrayList<>();
  private final List<RunningCoach> started = new ArrayList<>();

  private RunningCoach serves(Map<String, String> more) throws IOException {
    var environment = new HashMap<>(Map.of("COACH_PORT", "0"));
    environment.put("DISCORD_TOKEN", fake.app().token());
    environment.put("DISCORD_API_URL", fake.apiUrl());
    environment.putAll(more);
    var process = RunningCoach.start(home, environment, "serve");
    started.add(process);
    log.add(process.awaitLine("Serving:"));
    Thread.ofVirtual().start(() -> drain(process));
    return process;
  }

  /** What nobody reads would stop the process in the end. */
  private void drain(RunningCoach process) {
    try {
      process.eachLine(log::add);
    } catch (IOException ended) {
      log.add("(cut off)");
    }
  }

  @AfterEach
  void close() throws InterruptedException {
    for (var process : started) {
      process.close();
      process.exit();
    }
    fake.close();
    assertThat(log).noneMatch(line -> line.contains(fake.app().token()) || line.contains("canary"));
  }

  @Test
  void whoIsKilledWhileMessagesArriveAnswersAllOfThemOnce() throws Exception {
    var first = serves(Map.of());
    fake.gateway().isOnline(1);
    var names = List.of("ana", "ben", "carla", "dan", "eve", "finn");
    for (String name : names) {
      fake.member(name).says("/help");
      fake.member(name).hears("Just write to me");
    }
    for (String name : names) {
      if (name.equals("dan")) {
        first.close();
      }
      fake.member(name).says("/goal list");
    }
    first.exit();
    serves(Map.of());
    fake.gateway().isIdentified(2); // it is told READY
    fake.awaits("all answers", SOON, () -> names.stream().allMatch(name -> answers(name) > 0));
    for (String name : names) {
      fake.member(name).hears(NO_GOAL);
      fake.member(name).says("/direction towards canary");
      fake.member(name).hears("canary");
      assertThat(answers(name)).isOne();
    }
  }

  private long answers(String name) {
    return fake.member(name).sees().stream().filter(post -> post.words().contains(NO_GOAL)).count();
  }

  @Test
  void slackThatCannotBeReachedLeavesDiscordWorking() throws Exception {
    serves(
        Map.of(
            "SLACK_BOT_TOKEN", "xoxb-1",
            "SLACK_APP_TOKEN", "xapp-1",
            "SLACK_API_URL", NOWHERE));
    fake.gateway().isOnline(1);
    fake.member("ana").says("/help");
    fake.member("ana").hears("Just write to me");
  }

  @Test
  void discordThatCannotBeReachedLeavesSlackWorking() throws Exception {
    try (var slack = FakeSlack.start()) {
      slack.isSetUpBy(SlackManifest.yaml(Optional.empty()));
      var more = new HashMap<>(slack.environment());
      more.put("DISCORD_API_URL", NOWHERE);
      serves(more);
      slack.sockets().areOpen(1);
      slack.member("ana").says("/help").isAcked();
      slack.member("ana").hears("Just write to me");
    }
  }

  @Test
  void bothAreServedByOneProcessAndItEndsCleanly() throws Exception {
    try (var slack = FakeSlack.start()) {
      slack.isSetUpBy(SlackManifest.yaml(Optional.empty()));
      var both = serves(slack.environment());
      slack.sockets().areOpen(1);
      fake.gateway().isOnline(1);
      slack.member("ana").says("/help").isAcked();
      slack.member("ana").hears("Just write to me");
      fake.member("ana").says("/help");
      fake.member("ana").hears("Just write to me");
      both.terminate();
      assertThat(both.exit()).isZero();
    }
  }
}
