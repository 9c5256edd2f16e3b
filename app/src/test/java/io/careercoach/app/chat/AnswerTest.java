package io.careercoach.app.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.engine.Letter;
import io.careercoach.engine.Said;
import io.careercoach.message.Ask;
import io.careercoach.message.Message;
import io.careercoach.message.Private;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AnswerTest {
  private static final Letter CHOICE = Letters.choice("a", "Done?", "Yes", "Partly", "No");

  @Test
  void aNumberOrALabelPresses() {
    assertThat(Answer.to(List.of(CHOICE), List.of(), "2"))
        .isEqualTo(new Said.Pressed("prompt-a", "key-Partly"));
    assertThat(Answer.to(List.of(CHOICE), List.of(), "[3]"))
        .isEqualTo(new Said.Pressed("prompt-a", "key-No"));
    assertThat(Answer.to(List.of(CHOICE), List.of(), "yes"))
        .isEqualTo(new Said.Pressed("prompt-a", "key-Yes"));
  }

  @Test
  void anythingElseIsWords() {
    assertThat(Answer.to(List.of(CHOICE), List.of(), "4")).isEqualTo(words("4"));
    assertThat(Answer.to(List.of(CHOICE), List.of(), "0")).isEqualTo(words("0"));
    assertThat(Answer.to(List.of(CHOICE), List.of(), "99999999999"))
        .isEqualTo(words("99999999999"));
    assertThat(Answer.to(List.of(CHOICE), List.of(), "not quite")).isEqualTo(words("not quite"));
    assertThat(Answer.to(List.of(), List.of(), "1")).isEqualTo(words("1"));
    assertThat(Answer.to(List.of(Letters.words("b", "What?")), List.of(), "1"))
        .isEqualTo(words("1"));
    assertThat(Answer.to(List.of(Letters.form("c")), List.of(), "1")).isEqualTo(words("1"));
  }

  @Test
  void onAScaleTheNumberIsTheLabel() {
    assertThat(Answer.to(List.of(Letters.scale("s")), List.of(), "0"))
        .isEqualTo(new Said.Pressed("prompt-s", "key-0"));
    assertThat(Answer.to(List.of(Letters.scale("s")), List.of(), "10"))
        .isEqualTo(new Said.Pressed("prompt-s", "key-10"));
    assertThat(Answer.to(List.of(Letters.scale("s")), List.of(), "11")).isEqualTo(words("11"));
  }

  @Test
  void theOptionsOfSeveralQuestionsAreNumberedThrough() {
    var open = List.of(CHOICE, Letters.choice("e", "Which?", "This", "That"));

    assertThat(Answer.to(open, List.of(), "3")).isEqualTo(new Said.Pressed("prompt-a", "key-No"));
    assertThat(Answer.to(open, List.of(), "5")).isEqualTo(new Said.Pressed("prompt-e", "key-That"));
    assertThat(Answer.to(open, List.of(), "6")).isEqualTo(words("6"));
  }

  @Test
  void aQuestionThatIsAskedAgainKeepsItsNumbers() {
    var offer = Letters.choice("f", "Let it go?", "Let go", "Keep");
    var numbered = Answer.numbered(List.of(offer, CHOICE), List.of(CHOICE));

    assertThat(numbered).containsExactly(CHOICE, offer);
    assertThat(Answer.before(CHOICE, numbered)).isZero();
    assertThat(Answer.before(offer, numbered)).isEqualTo(3);
    assertThat(Answer.to(numbered, List.of(), "2"))
        .isEqualTo(new Said.Pressed("prompt-a", "key-Partly"));
    assertThat(Answer.to(numbered, List.of(), "4"))
        .isEqualTo(new Said.Pressed("prompt-f", "key-Let go"));
    assertThat(Answer.numbered(List.of(offer, CHOICE), List.of())).containsExactly(offer, CHOICE);
  }

  @Test
  void aLabelWinsOverANumber() {
    var letter = Letters.choice("d", "How many talks?", "2", "1", "more");

    assertThat(Answer.to(List.of(letter), List.of(), "1"))
        .isEqualTo(new Said.Pressed("prompt-d", "key-1"));
    assertThat(Answer.to(List.of(letter), List.of(), "3"))
        .isEqualTo(new Said.Pressed("prompt-d", "key-more"));
  }

  @Test
  void aCommandOnOfferNeedsNoQuestion() {
    var ask =
        new Ask.Choice<>(
            "menu",
            new Private("What next?"),
            List.of(new Ask.Option<>("/goal new", new Private("New goal"))));
    var letter = new Letter("m", Optional.empty(), new Message<>(List.of(), Optional.of(ask)));

    assertThat(Answer.to(List.of(letter), List.of(), "1")).isEqualTo(words("/goal new"));
  }

  private static Said words(String text) {
    return new Said.Words(new Private(text));
  }
}
