package io.careercoach.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careercoach.dialogue.Answer;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Shape;
import io.careercoach.engine.Session.Label;
import io.careercoach.engine.Session.Overlay;
import io.careercoach.engine.Session.Prompt;
import io.careercoach.engine.Session.Pulse;
import io.careercoach.engine.Session.Talk;
import io.careercoach.message.Private;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions and what forms have learnt come back from their JSON as they were. */
class SessionJsonTest {
  private static final Shape<Learnt> LEARNT = Shape.first("learnt", Learnt.class);

  @Test
  void aSessionWithEverythingInItComesBack() {
    var text = new Private("“So”, she\n\\ said: 你好 {}");
    var prompt = new Prompt("p1", "goal.why", List.of(new Label("a", text), new Label("b", text)));
    var overlay = new Overlay(Overlay.Kind.STOPPING, text, Optional.of(prompt));
    var talk = new Talk("goal", 3, new JsonText("{\"x\":[1,{\"y\":\"}]\"}],\"z\":null}"));
    var session =
        new Session(
            true,
            Optional.of(talk),
            List.of(talk, talk),
            Optional.of(prompt),
            Optional.of(overlay),
            7,
            List.of(text, text),
            true,
            new Pulse(Optional.of(Instant.ofEpochMilli(7)), Optional.of(Instant.ofEpochMilli(9))));
    assertThat(SavedSession.read(SavedSession.write(session))).isEqualTo(session);
    assertThat(SavedSession.read(SavedSession.write(Session.NEW))).isEqualTo(Session.NEW);
  }

  @Test
  void everyAnswerComesBackInItsPlace() {
    var given = new Answer.Given(new Private("\"12\" é"), "outcome");
    var answers =
        Map.<String, Answer>of(
            "a", given,
            "b", new Answer.Skipped("b"),
            "c", new Answer.Reopened(Optional.of(given)),
            "d", new Answer.Reopened(Optional.empty()));
    var learnt = new Learnt(answers, Map.of("d", 2));
    var back = Json.read(LEARNT, 1, Json.write(learnt));
    assertThat(back).isEqualTo(learnt);
    assertThat(back.answers().keySet()).containsExactlyElementsOf(answers.keySet());
  }

  @Test
  void everyLetterComesBack() {
    var letters = new StringBuilder();
    for (int letter = 0; letter <= Character.MAX_VALUE; letter++) {
      letters.append((char) letter);
    }
    var answers = Map.<String, Answer>of("a", new Answer.Given(new Private(letters + ""), "a"));
    var learnt = new Learnt(answers, Map.of());
    assertThat(Json.read(LEARNT, 1, Json.write(learnt))).isEqualTo(learnt);
    assertThat(Json.tree(Json.write(learnt)).at("/answers/a/value").asText()).hasSize(1 << 16);
  }

  @Test
  void whatEveryAnswerOnceSaidIsReadAndNotSaidAnyMore() {
    var before =
        """
        {"answers":{"a":{"is":"given","value":"1","from":"a"},\
        "b":{"is":"skipped","from":"b"}},"misses":{}}\
        """;
    assertThat(Json.write(Json.read(LEARNT, 1, before)))
        .isEqualTo(
            """
            {"answers":{"a":{"value":"1"},"b":{"is":"skipped"}},"misses":{}}\
            """);
  }

  @ParameterizedTest
  @MethodSource("io.careercoach.engine.SavedShapesTest#rows")
  void aSavedRowIsWrittenAsItWas(Saved saved) {
    var session = SavedSession.read(saved.json());
    String written = SavedSession.write(session);
    assertThat(SavedSession.read(written)).isEqualTo(session);
    if (saved.json().startsWith("{\"shape\":" + Session.SHAPE.version())) {
      assertThat(written).isEqualTo(saved.json());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{\"answers\":{}}",
        "{\"answers\":{\"a\":null},\"misses\":{}}",
        "{\"answers\":{\"a\":{\"is\":\"canary\"}},\"misses\":{}}",
        "{\"answers\":{\"a\":{\"is\":\"given\",\"value\":null,\"from\":\"canary\"}},\"misses\":{}}",
        "{\"answers\":{\"a\":{\"is\":\"given\",\"value\":\"canary",
        "{\"answers\":\"canary\",\"misses\":{}}",
        "{\"answers\":{},\"misses\":{\"a\":\"canary\"}}",
        "{\"answers\":{\"a\":{\"is\":\"reopened\",\"before\":{\"is\":\"skipped\",\"from\":\"a\"}}},"
            + "\"misses\":{}}"
      })
  void whatIsNothingLearntIsRefusedWithoutAWordOfIt(String json) {
    assertThatThrownBy(() -> Json.read(LEARNT, 1, json))
        .isInstanceOf(Unreadable.class)
        .hasMessageNotContaining("canary")
        .hasNoCause();
  }
}
