package io.careercoach.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.words.Catalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UnfinishedGoalIT {
  private static final Catalogue WORDS = Catalogue.read(Path.of("../config/words")).strict();
  private static final LocalDate DEADLINE =
      LocalDate.of(Year.now(ZoneOffset.UTC).getValue() + 1, Month.JUNE, 30);
  private static final String WISH =
      "I want to finish 12 mock interviews by 30 June " + DEADLINE.getYear();
  private static final String OUTCOME = "Finish 12 mock interviews";
  private static final String REASON = "I freeze in real ones";

  @TempDir private Path home;

  @Test
  void theFirstLineBeginsAGoalThatOutlivesTheProcess() throws Exception {
    assertThat(chat(WISH))
        .contains(say("goal.read.day", "day", DEADLINE))
        .anyMatch(line -> line.startsWith(say("goal.why-now")));

    assertThat(chat("/goal list"))
        .contains(
            say("goal.draft", "outcome", new Private(OUTCOME)),
            say(
                "goal.draft.open",
                "open",
                Stream.of("why", "obstacle", "plan", "confidence")
                    .map(label -> Phrase.of("goal.short." + label))
                    .toList()))
        .noneMatch(line -> line.startsWith("1. "));
  }

  @Test
  void aGoalIsListedOnceItIsSavedInALaterProcess() throws Exception {
    assertThat(
            chat(WISH, REASON, "I put it off", "If I am late, then I call Ben", "8", "/goal list"))
        .contains(say("goal.confirm"), say("goal.draft.ready"));

    assertThat(chat(say("goal.confirm.save")))
        .contains(say("goal.saved", "number", 1, "private", Phrase.of("private")));

    assertThat(chat("/goal list"))
        .contains(say("goal.list", "goals", 1))
        .doesNotContain(say("goal.draft", "outcome", new Private(OUTCOME)))
        .anyMatch(line -> line.startsWith("1. " + OUTCOME));
  }

  @Test
  void theAnswerCanComeTheNextMorning() throws Exception {
    assertThat(chat(WISH, ":quit", REASON)).noneMatch(UnfinishedGoalIT::asksForTheObstacle);

    assertThat(chat(":wait 1d", REASON, "/goal list"))
        .anyMatch(UnfinishedGoalIT::asksForTheObstacle)
        .anyMatch(line -> line.endsWith(REASON))
        .noneMatch(line -> line.startsWith(say("goal.why-now")));
  }

  private static boolean asksForTheObstacle(String line) {
    return line.startsWith(say("goal.obstacle"));
  }

  private static String say(String id, Object... namesAndValues) {
    return WORDS.say(Phrase.of(id, namesAndValues), Locale.UK, ZoneOffset.UTC);
  }

  private List<String> chat(String... lines) throws IOException, InterruptedException {
    var data = home.resolve("data").toString();
    try (var coach = RunningCoach.start(home, Map.of(), "chat", "--data", data)) {
      coach.type((String.join("\n", lines) + "\n").getBytes(UTF_8));
      var said = coach.rest();
      assertThat(coach.exit()).isZero();
      return said;
    }
  }
}
