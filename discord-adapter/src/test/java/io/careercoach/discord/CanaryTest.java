package io.careercoach.discord;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.careercoach.discord.fake.Member;
import io.careercoach.discord.fake.Post;
import io.careercoach.engine.LogBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A word that only one member wrote is nowhere but in their own direct message. */
class CanaryTest extends InDiscord {
  private static final String CANARY = "zanzibar";

  /** The other end of the line is in this process too, and JDA is switched off by the app. */
  private final List<Logger> others =
      Stream.of("org.java_websocket", "net.dv8tion.jda")
          .map(name -> (Logger) LoggerFactory.getLogger(name))
          .toList();

  private final LogBook log = new LogBook();

  @BeforeEach
  void listen() {
    others.forEach(other -> other.setLevel(Level.OFF));
  }

  @AfterEach
  void leave() {
    log.close();
    others.forEach(other -> other.setLevel(null));
  }

  private void tells(Member ana) {
    ana.says("/win Closed the " + CANARY + " account");
    ana.hears("What did it give you");
    ana.uses(fake.channel("team"), "coach direction", Map.of("text", "the " + CANARY + " trade"))
        .isAcked();
    ana.hears(CANARY);
    ana.says("/reflect " + CANARY);
    ana.says("I want to sell two " + CANARY + " tours by June");
    ana.hears(CANARY);
    ana.types("goal show", "goal", CANARY).isAcked();
  }

  @Test
  void nobodyElseReadsItAndNoFileOrLogHoldsIt() throws IOException {
    tells(fake.member("ana"));
    var ben = fake.member("ben").isAdmin();
    for (var words : List.of("/help", "/home", "/wins", "/privacy", "/goal list", "/history")) {
      ben.says(words);
      ben.hears();
    }
    assertThat(ben.everythingSeen()).noneMatch(text -> text.contains(CANARY));
    assertThat(log.from(Level.ALL)).isNotEmpty().doesNotContain(CANARY);
    assertThat(bytes()).isNotEmpty().noneMatch(file -> file.contains(CANARY));
  }

  @Test
  void afterTheErasureItIsInNothingOfTheCoachs() throws IOException {
    var ana = fake.member("ana");
    tells(ana);
    ana.says("forget everything");
    ana.clicks(ana.hears("Shall I put it aside first"), "Put it aside").isAcked();
    ana.clicks(ana.hears("Shall I erase it"), "Erase it").isAcked();
    ana.hears("Erased here");
    fake.awaits("nothing of it there", () -> said(ana).noneMatch(text -> text.contains(CANARY)));
    assertThat(bytes()).noneMatch(file -> file.contains(CANARY));
    assertThat(log.from(Level.ALL)).doesNotContain(CANARY);
    ana.says("/goal list");
    ana.hears("You have no active goal");
  }

  private static Stream<String> said(Member member) {
    return member.sees().stream().filter(Post::isOfTheApp).map(Post::words);
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
