package io.careercoach.reflect;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.talk.Kit;
import io.careercoach.words.WordingRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * The prompts that come with the coach: enough, said as the coach speaks, and none like another.
 */
class ShippedPromptsTest {
  /** Above this, two prompts are one template with other nouns. */
  static final double FRAME = 0.6;

  /** Above this, two prompts ask for the same. */
  static final double FILLING = 0.34;

  private static final int COMMON_RUN = 5;

  private final List<Prompt> prompts = Kit.prompts().prompts();

  @Test
  void there_are_enough_for_two_years_of_weeks_in_seven_themes() {
    assertThat(prompts).hasSizeGreaterThanOrEqualTo(104);
    assertThat(prompts.stream().collect(groupingBy(Prompt::theme, counting())))
        .hasSize(Theme.values().length)
        .allSatisfy((_, count) -> assertThat(count).isGreaterThanOrEqualTo(14));
  }

  @Test
  void ids_are_unique_and_none_is_a_text_twice() {
    assertThat(prompts).extracting(Prompt::id).doesNotHaveDuplicates();
    assertThat(prompts).extracting(Prompt::text).doesNotHaveDuplicates();
  }

  @Test
  void each_is_said_as_the_coach_speaks() {
    var rules = WordingRules.standard();
    assertThat(prompts)
        .allSatisfy(prompt -> {
          assertThat(rules.findings(prompt.text(), List.of())).isEmpty();
          assertThat(WordingRules.words(prompt.text())).isLessThanOrEqualTo(30);
          assertThat(prompt.text()).endsWith("?").containsOnlyOnce("?");
        });
  }

  @Test
  void no_two_begin_with_the_same_three_words() {
    assertThat(prompts)
        .extracting(prompt -> Template.words(prompt.text()).subList(0, 3))
        .doesNotHaveDuplicates();
  }

  @Test
  void no_two_are_one_template_with_other_nouns() {
    assertThat(pairs(Template::of, (one, other) -> one.frameLike(other) > FRAME)).isEmpty();
  }

  @Test
  void no_two_ask_for_the_same() {
    assertThat(pairs(Template::of, (one, other) -> one.fillingLike(other) > FILLING)).isEmpty();
  }

  @Test
  void no_two_share_five_words_in_a_row() {
    assertThat(
            pairs(
                text -> Template.runs(text, COMMON_RUN),
                (one, other) -> !Collections.disjoint(one, other)))
        .isEmpty();
  }

  private <T> List<String> pairs(Function<String, T> look, BiPredicate<T, T> alike) {
    var looks = prompts.stream().map(prompt -> look.apply(prompt.text())).toList();
    var found = new ArrayList<String>();
    for (int i = 0; i < looks.size(); i++) {
      for (int j = i + 1; j < looks.size(); j++) {
        if (alike.test(looks.get(i), looks.get(j))) {
          found.add(prompts.get(i).id() + " – " + prompts.get(j).id());
        }
      }
    }
    return found;
  }
}
