package io.careercoach.dialogue;

import static io.careercoach.dialogue.Asked.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A form asks its first open question, and mends what was said. */
class FormTest {
  private static final Question GOAL = words("goal");
  private static final Question WHY = words("why");
  private static final Question NUMBER = NumberQuestion.of("number");
  private static final Question MUST = new NumberQuestion("must", true, true);
  private static final Question PROPOSED = new NumberQuestion("proposed", false, false);
  private static final Form FORM = form(GOAL, NUMBER, WHY);

  private static Question words(String key) {
    return new FreeWords(Slot.words(key), "q." + key, true);
  }

  private static Form form(Question... questions) {
    var all = List.of(questions);
    return new Form(
        Shape.first("form", Learnt.class),
        (_, _) -> Learnt.NOTHING,
        all,
        (_, _) ->
            all.stream()
                .map(one -> new Line(one.slot(), Phrase.of(one.id()), Phrase.of("value")))
                .toList(),
        (_, _) -> List.of(),
        (learnt, _) -> List.of(Effect.Say.of(Phrase.of("done." + learnt.answers().keySet()))),
        true,
        Amendment.NONE);
  }

  @Test
  void itAsksWhatIsOpenInItsOrderAndFinishes() {
    var talk = Asked.open(FORM);
    assertThat(talk.question()).isEqualTo("q.goal");
    assertThat(talk.hears("a bar").question()).isEqualTo("q.number");
    assertThat(talk.hears("a bar", "3").question()).isEqualTo("q.why");
    assertThat(talk.hears("a bar", "3", "people").ids())
        .containsExactly("done.[goal, number, why]");
    assertThat(talk.hears("a bar", "3", "people").learnt()).isEmpty();
  }

  @Test
  void wordsThatComeAlongAnswerTheFirstQuestion() {
    var turn = FORM.open(Opening.words("a bar"), NOW);
    assertThat(turn.waiting().orElseThrow().get(Slot.words("goal"))).contains("a bar");
  }

  @Test
  void backAsksTheQuestionBeforeAgainAndSaysSoAtTheFirst() {
    var talk = Asked.open(FORM).hears("a bar", "3").hears(new Heard.Back());
    assertThat(talk.question()).isEqualTo("q.number");
    assertThat(talk.answer("goal")).isEqualTo("a bar");
    var first = talk.hears(new Heard.Back());
    assertThat(first.question()).isEqualTo("q.goal");
    assertThat(first.hears(new Heard.Back()).ids()).startsWith("form.first");
  }

  @Test
  void skipLeavesAQuestionOpenButNotOneThatIsNeeded() {
    var talk = Asked.open(form(GOAL, MUST)).hears(new Heard.Skip());
    assertThat(talk.question()).isEqualTo("q.must");
    assertThat(talk.learnt().orElseThrow().settled(GOAL.slot())).isTrue();
    assertThat(talk.hears(new Heard.Skip()).ids()).containsExactly("form.needed", "q.must");
  }

  @Test
  void oneThatIsNeededCannotBeSkippedByEditingItFirst() {
    var talk = Asked.open(form(MUST, GOAL)).hears(new Heard.Edit(1));
    assertThat(talk.hears(new Heard.Skip()).ids()).startsWith("form.needed");
    assertThat(talk.hears(new Heard.Skip()).question()).isEqualTo("q.must");
    var changing = talk.hears("3").hears(new Heard.Edit(1));
    assertThat(changing.hears(new Heard.Skip()).question()).isEqualTo("q.goal");
  }

  @Test
  void aSecondMissBringsOffersAndAThirdLeavesItOpen() {
    var talk = Asked.open(form(NUMBER, GOAL)).hears("x");
    assertThat(talk.ids()).containsExactly("q.number.hint");
    assertThat(talk.offers()).isEmpty();
    var second = talk.hears("y");
    assertThat(second.ids()).containsExactly("form.pick");
    assertThat(second.offers()).containsExactly("1", "2");
    assertThat(second.hears("z").ids()).startsWith("q.number.open").hasSize(2);
    assertThat(second.hears("z").question()).isEqualTo("q.goal");
  }

  @Test
  void whereAnAnswerIsNeededAThirdMissWaitsWithItsQuestion() {
    var talk = Asked.open(form(MUST, GOAL)).hears("x", "y", "z");
    assertThat(talk.ids()).containsExactly("form.waits");
    assertThat(talk.question()).isEqualTo("q.must");
    assertThat(talk.hears("3").question()).isEqualTo("q.goal");
  }

  @Test
  void editAsksThatLineAgainAndKeepsTheOthers() {
    var talk = Asked.open(FORM).hears("a bar", "3").hears(new Heard.Edit(1));
    assertThat(talk.question()).isEqualTo("q.goal");
    var changed = talk.hears("a pub");
    assertThat(changed.question()).isEqualTo("q.why");
    assertThat(changed.answer("goal")).isEqualTo("a pub");
    assertThat(changed.answer("number")).isEqualTo("3");
  }

  @Test
  void editAsksEvenALineThatIsOnlyProposed() {
    var talk = Asked.open(form(GOAL, PROPOSED, WHY)).hears("a bar").hears(new Heard.Edit(2));
    assertThat(talk.question()).isEqualTo("q.proposed");
    assertThat(talk.hears("4").answer("proposed")).isEqualTo("4");
    assertThat(talk.hears("4").question()).isEqualTo("q.why");
    assertThat(talk.hears(new Heard.Skip()).question()).isEqualTo("q.why");
    assertThat(talk.hears(new Heard.Back()).question()).isEqualTo("q.why");
  }

  @Test
  void editWithoutANumberOrWithAWrongOneAsksWhichLine() {
    var talk = Asked.open(FORM).hears("a bar");
    for (int line : new int[] {0, 4, 99}) {
      var which = talk.hears(new Heard.Edit(line));
      assertThat(which.question()).isEqualTo("form.line");
      assertThat(which.offers()).containsExactly("/edit 1", "/edit 2", "/edit 3");
      assertThat(which.learnt()).isEqualTo(talk.learnt());
    }
  }

  @Test
  void aPageFillsAllThatItNamesAndAsksTheRest() {
    var five = form(GOAL, NUMBER, WHY, words("plan"), words("when"), words("last"));
    var page =
        Map.of(
            "goal", new Private("a bar"),
            "number", new Private("three"),
            "why", new Private("people"),
            "plan", new Private("  "),
            "when", new Private("May"));
    var talk = Asked.open(five).hears(new Heard.Filled(page));
    assertThat(talk.question()).isEqualTo("q.number");
    assertThat(talk.hears("3").question()).isEqualTo("q.plan");
    assertThat(talk.hears("3", "ask").question()).isEqualTo("q.last");
    assertThat(talk.answer("goal") + talk.answer("why") + talk.answer("when"))
        .isEqualTo("a barpeopleMay");
  }
}
