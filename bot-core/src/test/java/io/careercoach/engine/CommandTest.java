package io.careercoach.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.dialogue.Typo;
import io.careercoach.dialogue.Verb;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A typed command, or the one that it comes nearest to. */
class CommandTest {
  private static final Map<String, Verb> VERBS =
      List.of("goal new", "goal list", "goal show", "help", "privacy", "begin").stream()
          .collect(Collectors.toMap(name -> name, _ -> (_, _) -> new Verb.Answer.Says(List.of())));

  @ParameterizedTest
  @CsvSource({
    "goal list, goal list, ''",
    "GOAL List, goal list, ''",
    "coach goal list, goal list, ''",
    "goal new run a marathon, goal new, run a marathon",
    "'  help  me ', help, me",
    "coach, help, ''"
  })
  void theLongestNameInFrontIsTheCommandAndTheRestItsWords(String typed, String name, String rest) {
    var command = Command.in(typed, VERBS).orElseThrow();
    assertThat(command.name()).isEqualTo(name);
    assertThat(command.rest()).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "coaches", "goal newer", "helpless", "new goal", "hel p"})
  void otherWordsAreNone(String typed) {
    assertThat(Command.in(typed, VERBS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "gaol list, goal list",
    "goal lst, goal list",
    "goal lsit, goal list",
    "gaol show 3, goal show",
    "hlep, help",
    "HELLP, help",
    "privcy, privacy",
    "coach bigin, begin",
    "goal nwe lead a team, goal new"
  })
  void aSlipOfTwoLettersIsUnderstood(String typed, String name) {
    assertThat(Command.nearest(typed, VERBS)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "weather", "x", "beginning", "please tell me more"})
  void whatIsFurtherOffIsNotGuessed(String typed) {
    assertThat(Command.nearest(typed, VERBS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'', '', 0", "goal, goal, 0", "goal, gaol, 2", "help, hep, 1", "ab, abcd, 2"})
  void theDistanceCountsLettersPutInLeftOutOrChanged(String one, String other, int distance) {
    assertThat(Typo.distance(one, other)).isEqualTo(distance);
    assertThat(Typo.distance(other, one)).isEqualTo(distance);
  }

  @Test
  void whatIsMuchLongerIsNotEvenMeasured() {
    assertThat(Typo.distance("goal", "g".repeat(1_000_000))).isEqualTo(3);
  }
}
