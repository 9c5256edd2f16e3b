package io.careercoach.slack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.careercoach.slack.fake.Member;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A word that only one member wrote is nowhere but in their own direct message. */
class CanaryTest extends BothWays {
  private static final String CANARY = "zanzibar";

  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger fakes = (Logger) LoggerFactory.getLogger("org.java_websocket");
  private Level level;

  @BeforeEach
  void listen() {
    level = root.getLevel();
    root.setLevel(Level.TRACE);
    fakes.setLevel(Level.OFF); // the other end of the line is in this process, too
    log.start();
    root.addAppender(log);
  }

  @AfterEach
  void leave() {
    root.detachAppender(log);
    root.setLevel(level);
    fakes.setLevel(null);
  }

  private void tells(Member ana) {
    ana.says("/win Closed the " + CANARY + " account").isAcked();
    ana.hears("What did it give you");
    ana.says("/direction towards the " + CANARY + " trade").isAcked();
    ana.hears(CANARY);
    ana.says("/reflect " + CANARY).isAcked();
    ana.says("I want to sell two " + CANARY + " tours by June").isAcked();
    ana.hears(CANARY);
    ana.opensHome().isAcked();
    ana.home();
  }

  @Test
  void nobodyElseReadsItAndNoFileOrLogHoldsIt() throws IOException {
    var ana = fake.member("ana");
    tells(ana);
    var ben = fake.member("ben").isAdmin();
    for (var words : List.of("/help", "/home", "/wins", "/privacy", "/goal list", "/history")) {
      ben.says(words).isAcked();
      ben.hears();
    }
    ben.opensHome().isAcked();
    ben.home();
    assertThat(ben.everythingSeen()).noneMatch(text -> text.contains(CANARY));
    assertThat(log.list).noneMatch(event -> event.getFormattedMessage().contains(CANARY));
    assertThat(bytes()).isNotEmpty().noneMatch(file -> file.contains(CANARY));
  }

  @Test
  void afterTheErasureItIsInNothingOfTheCoachs() throws IOException {
    var ana = fake.member("ana");
    tells(ana);
    ana.says("forget everything").isAcked();
    ana.clicks(ana.hears("Shall I put it aside first"), "Put it aside").isAcked();
    var sure = ana.hears("Shall I erase it");
    ana.clicks(sure, "Erase it").isAcked();
    ana.hears("Erased here");
    assertThat(ana.sees())
        .filteredOn(post -> post.isOfTheApp())
        .noneMatch(post -> post.words().contains(CANARY));
    assertThat(bytes()).noneMatch(file -> file.contains(CANARY));
    ana.says("/goal list").isAcked();
    ana.hears("You have no active goal");
  }

  private List<String> bytes() throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(CanaryTest::read).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, ISO_8859_1);
    } catch (IOException gone) {
      return "";
    }
  }
}
