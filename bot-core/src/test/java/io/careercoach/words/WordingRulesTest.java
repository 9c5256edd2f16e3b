package io.careercoach.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingRulesTest {
  private final WordingRules rules = WordingRules.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What do you want to have reached?",
        "3 of 5 interviews · 60 % · 2 weeks left · on track",
        "I read “by June” as Wednesday 30 June 2027. Is that right?",
        "By Wednesday, June 30, 2027: five interviews.",
        "Good. Skipped questions stay open, and that is fine.",
        "Private. No colleague and no coach command can show this.",
        "Erased here. Lines you typed stay in the chat until you delete them; I remove mine where"
            + " the platform lets me.",
        "The others may march in line.",
      })
  void the_coach_may_say(String text) {
    assertThat(rules.findings(text, List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "You're amazing! | “amazing” is banned (amazing)",
        "You should plan more. | “You should” is banned (you should)",
        "Crushing it today. | “Crushing” is banned (crush*)",
        "You didn’t do it. | “You didn’t” is banned (you didn't)",
        "Take the low-hanging  fruit. | is banned (low-hanging fruit)",
        "Does he know? | “he” is banned (he)",
        "Which one? And when? | 2 question marks in one message: Which one? And when?",
        "By 30 June 2027. | a day without its weekday: 30 June",
        "By June 30th. | a day without its weekday: June 30",
        "By 2027-06-30. | a day in figures, not written out: 2027-06-30",
        "By 6/30/2027. | a day in figures, not written out: 6/30/2027",
      })
  void the_coach_may_not_say(String text, String finding) {
    assertThat(rules.findings(text, List.of())).singleElement().asString().contains(finding);
  }

  @Test
  void a_sentence_has_at_most_twenty_words() {
    var twenty = "word ".repeat(19) + "word.";
    assertThat(rules.findings(twenty + " " + twenty + "\n" + twenty, List.of())).isEmpty();
    assertThat(rules.findings("One " + twenty, List.of()))
        .singleElement()
        .asString()
        .startsWith("21 words in one sentence (at most 20): One word");
  }

  @Test
  void the_members_own_words_are_exempt() {
    var own = "Why not? Crush it by 30 June, guys? " + "and on ".repeat(20);
    assertThat(rules.findings("You wrote: “" + own + "”. Keep it?", List.of(own, ""))).isEmpty();
    assertThat(rules.findings("You wrote: “" + own + "”. Keep it?", List.of()))
        .hasSizeGreaterThan(3);
  }

  @Test
  void a_list_of_one_s_own_can_be_used() {
    var own = WordingRules.with("# comment\n\nfoo*\nbar\n");
    assertThat(own.findings("Food bars, bar", List.of()))
        .containsExactly("“Food” is banned (foo*)", "“bar” is banned (bar)");
  }
}
