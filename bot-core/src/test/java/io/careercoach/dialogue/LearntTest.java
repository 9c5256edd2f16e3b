package io.careercoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a form has learnt, and how it is taken back. */
class LearntTest {
  private static final Slot<String> GOAL = Slot.words("goal");
  private static final Slot<String> DATE = Slot.words("date");
  private static final Slot<String> WHY = Slot.words("why");
  private static final Slot<String> PLAN = Slot.words("plan");

  private final Learnt sentence =
      Learnt.NOTHING.give(GOAL, "a bar").give(DATE, "in May", GOAL).give(WHY, "people");

  @Test
  void backTakesTheLastAnswerBack() {
    var before = sentence.back().orElseThrow();
    assertThat(before.has(WHY)).isFalse();
    assertThat(before.get(DATE)).contains("in May");
  }

  @Test
  void backTakesWithAnAnswerAllThatItBroughtAlong() {
    var before = sentence.back().orElseThrow().back().orElseThrow();
    assertThat(before.answers()).isEmpty();
    assertThat(before.back()).isEmpty();
  }

  @Test
  void backLeavesAloneWhatWasKnownFromTheStart() {
    var known = Learnt.NOTHING.give(GOAL, "a bar").skip(DATE).fromTheStart();
    assertThat(known.back()).isEmpty();
    assertThat(known.give(WHY, "people").back()).contains(known);
  }

  @Test
  void backGivesUpAWishToChangeBeforeItTakesAnAnswer() {
    assertThat(sentence.reopen(GOAL).back()).contains(sentence);
  }

  @Test
  void backTakesASkippedQuestionBack() {
    assertThat(sentence.skip(PLAN).back()).contains(sentence);
  }

  @Test
  void backTakesTheLatestAnswerEvenAfterAnOlderOneWasChangedAndLeft() {
    var left = sentence.reopen(DATE).skip(DATE);
    assertThat(left.back().orElseThrow().get(GOAL)).contains("a bar");
    assertThat(left.back().orElseThrow().has(WHY)).isFalse();
  }

  @Test
  void aSlotThatIsToBeChangedKeepsItsValueUntilTheNewOneIsThere() {
    var open = sentence.reopen(DATE);
    assertThat(open.settled(DATE)).isFalse();
    assertThat(open.get(DATE)).contains("in May");
    assertThat(open.give(DATE, "in June").get(DATE)).contains("in June");
  }

  @Test
  void aSlotThatIsToBeChangedAndSkippedStaysAsItWas() {
    assertThat(sentence.reopen(DATE).skip(DATE).get(DATE)).contains("in May");
  }

  @Test
  void aSlotThatWasLeftOpenCanBeAskedAgain() {
    var open = sentence.skip(PLAN);
    assertThat(open.settled(PLAN)).isTrue();
    assertThat(open.has(PLAN)).isFalse();
    assertThat(open.reopen(PLAN).settled(PLAN)).isFalse();
    assertThat(open.reopen(PLAN).skip(PLAN).settled(PLAN)).isTrue();
  }

  @Test
  void anAnswerClearsItsMissesAndNoOthers() {
    var missed = sentence.missed(PLAN).missed(PLAN).missed(DATE);
    assertThat(missed.misses(PLAN)).isEqualTo(2);
    var given = missed.give(PLAN, "ask");
    assertThat(given.misses(PLAN)).isZero();
    assertThat(given.misses(DATE)).isEqualTo(1);
  }
}
