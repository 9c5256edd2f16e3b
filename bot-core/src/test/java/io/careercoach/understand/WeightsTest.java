package io.careercoach.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the sentences of two lists say of a new one. */
class WeightsTest {
  private final Likeness sea =
      new Weights()
          .of(
              List.of(words("the boat is at sea"), words("a boat sails home")),
              List.of(words("the train is at home"), words("a train leaves")));

  @Test
  void aWordOfOneListSpeaksForIt() {
    assertThat(sea.of(words("our boat"))).isPositive();
    assertThat(sea.of(words("our train"))).isNegative();
  }

  @Test
  void wordsThatNeitherListHasSayNothing() {
    assertThat(sea.of(words("purple cabbage"))).isZero();
    assertThat(sea.of(List.of())).isBetween(-0.1, 0.1);
  }

  @Test
  void neighboursCountBesideTheirWords() {
    assertThat(sea.of(words("at sea"))).isGreaterThan(sea.of(words("sea at")));
  }

  @Test
  void whatIsSaidAtTheEndOfALongMessageIsNotDrowned() {
    List<String> message = new ArrayList<>(Collections.nCopies(4_000, "train"));
    message.addAll(words("but the boat is at sea and a boat sails on the sea"));
    assertThat(sea.of(message)).isPositive();
  }

  private static List<String> words(String sentence) {
    return List.of(sentence.split(" "));
  }
}
