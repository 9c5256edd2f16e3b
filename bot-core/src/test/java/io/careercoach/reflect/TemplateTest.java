package io.careercoach.reflect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The likeness that {@link ShippedPromptsTest} relies on finds what it is meant to find. */
class TemplateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Which skill would you like to use more often? | Which person would you like to call more?",
        "What did you learn from your last job? | What did you keep from your last course?",
        "Think of a good teacher. What did they do? | Think of a kind boss. What did they say?",
        "You have one free hour. What do you read? | You get one spare day. What do you visit?",
      })
  void the_same_frame_with_other_nouns_is_found(String one, String other) {
    assertThat(Template.of(one).frameLike(Template.of(other)))
        .isGreaterThan(ShippedPromptsTest.FRAME);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What helps you to rest after a long day? | After a long day, which rest helps?",
        "Which course would you finish in a month? | Is there a course to finish in one month?",
      })
  void the_same_question_in_another_order_is_found(String one, String other) {
    assertThat(Template.of(one).fillingLike(Template.of(other)))
        .isGreaterThan(ShippedPromptsTest.FILLING);
  }

  @Test
  void two_different_questions_are_not_alike() {
    var one = Template.of("How do you notice that you have rested enough?");
    var other = Template.of("Add one line to your CV. How does it read?");

    assertThat(one.frameLike(other)).isLessThan(0.5);
    assertThat(one.fillingLike(other)).isZero();
    assertThat(Template.of("Which skill, exactly, do you use?").frame())
        .containsExactly("which", "_", "do", "you", "_");
  }
}
