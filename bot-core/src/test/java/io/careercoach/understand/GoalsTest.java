package io.careercoach.understand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoalsTest {

  private final Goals goals = new Goals();

  @ParameterizedTest
  @CsvFileSource(
      resources = "/understand/goals.csv",
      delimiter = '|',
      emptyValue = "",
      maxCharsPerColumn = 500)
  void readsWhatTheSentenceAlreadySays(
      String text, String outcome, String specific, String measure, String day, String reason) {
    GoalReading read = goals.read(text, Days.MONDAY);
    assertThat(read.outcome()).isEqualTo(outcome == null ? "" : outcome);
    assertThat(read.specific() ? "yes" : "no").isEqualTo(specific);
    assertThat(read.measure().map(Days::told).orElse("-")).isEqualTo(measure);
    assertThat(read.deadline().map(d -> d.day().toString()).orElse("-")).isEqualTo(day);
    assertThat(read.reason().orElse("-")).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I have never done sales. I want to close my first deal by March",
        "I just started as a tester and want to learn Selenium",
        "I'm switching careers into nursing",
        "learn to draw from scratch"
      })
  void noticesABeginner(String text) {
    assertThat(goals.read(text, Days.MONDAY).beginner()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I want to become a team lead",
        "my goal is to get promoted",
        "Finish all four CPA sections by 31 December 2027 because I want to sign audits",
        "become a nurse by 2029",
        "By June I want to give three talks",
        "Hi! I'd like to move into data engineering"
      })
  void hearsAGoal(String text) {
    assertThat(goals.soundsLikeGoal(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hi",
        "what can you do?",
        "how am I doing?",
        "list my goals",
        "thanks a lot",
        "I need help",
        "I want to see my goals",
        "show me my goals",
        "I'll be back later",
        ""
      })
  void doesNotTakeSmallTalkForAGoal(String text) {
    assertThat(goals.soundsLikeGoal(text)).isFalse();
  }
}
