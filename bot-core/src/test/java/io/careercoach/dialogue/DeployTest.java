package io.careercoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A new version comes between two turns and has other questions. */
class DeployTest {
  private final Asked talk = Asked.open(form("a", "b", "c", "d")).hears("1", "2");

  private static Form form(String... keys) {
    List<Question> questions =
        Arrays.stream(keys)
            .<Question>map(key -> new FreeWords(Slot.words(key), "q." + key, true))
            .toList();
    return Form.of("form", questions, (_, _) -> List.of());
  }

  @Test
  void aQuestionPutInBeforeIsAskedAndAllAnswersKeepTheirNames() {
    var after = talk.deployed(form("a", "new", "b", "c", "d")).hears(new Heard.Again());
    assertThat(after.question()).isEqualTo("q.new");
    var next = after.hears("n");
    assertThat(next.question()).isEqualTo("q.c");
    assertThat(List.of(next.answer("a"), next.answer("b"), next.answer("new")))
        .containsExactly("1", "2", "n");
  }

  @Test
  void aQuestionTakenOutIsNotAskedAnyMore() {
    var after = talk.deployed(form("a", "b", "d")).hears(new Heard.Again());
    assertThat(after.question()).isEqualTo("q.d");
    assertThat(after.answer("b")).isEqualTo("2");
  }

  @Test
  void anAnsweredQuestionTakenOutTroublesNobody() {
    var after = talk.deployed(form("a", "c")).hears("3");
    assertThat(after.learnt()).isEmpty();
  }

  @Test
  void questionsInAnotherOrderAreNotAskedTwice() {
    var after = talk.deployed(form("d", "c", "b", "a")).hears(new Heard.Again());
    assertThat(after.question()).isEqualTo("q.d");
    assertThat(after.hears("4").question()).isEqualTo("q.c");
    assertThat(after.hears("4").hears("3").learnt()).isEmpty();
  }

  @Test
  void backStillTakesTheLastAnswerBack() {
    var after = talk.deployed(form("new", "b", "a", "c")).hears(new Heard.Back());
    assertThat(after.answer("a")).isEqualTo("1");
    assertThat(after.answer("b")).isEmpty();
  }
}
