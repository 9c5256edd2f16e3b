package io.careercoach.understand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sentences tell of something that happened. */
class ToldTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I talked with the principal about my hours",
        "i pay for the course today",
        "head nurse said next batch is in January",
        "We have written to all of them",
      })
  void told(String words) {
    assertThat(Told.sentence(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the weather is grey",
        "I am tired today",
        "I want to talk with the principal",
        "Replace the meeting with a written note by 15 January",
        "Did they call me back?",
        "go raibh maith agat",
        "finished",
      })
  void notTold(String words) {
    assertThat(Told.sentence(words)).isFalse();
  }
}
