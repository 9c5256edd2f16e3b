package io.careercoach.engine;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Dialogue;
import io.careercoach.dialogue.Facts;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.goal.GoalDialogue;
import io.careercoach.message.Private;
import io.careercoach.talk.Kit;
import io.careercoach.time.CheckInTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A talk about a goal in its middle: three answers are given, the coach has asked why, and the
 * member says it. Neither that answer nor the next question needs anything to be understood.
 */
final class OpenGoal {
  static final String WORDS = "I am tired of guessing how an interview went";
  static final String LEARNT =
      """
      {"answers":{"vague":{"value":"false","from":"outcome"},\
      "beginner":{"value":"false","from":"outcome"},\
      "outcome":{"value":"Finish 12 mock interviews"},\
      "measure":{"value":"count||12|mock interviews|","from":"outcome"},\
      "deadline":{"value":"2027-05-01"}},"misses":{}}\
      """;
  static final String SESSION =
      """
      {"shape":2,"session":{"greeted":true,"open":{"dialogue":"goal","shape":1,"learnt":%s},\
      "aside":[],"prompt":{"id":"p3","question":"goal.why-now","options":[]},"overlay":null,\
      "prompts":3,"unclear":[],"tender":false,"pulse":{"heard":1795432500000}}}\
      """
          .formatted(LEARNT);
  static final Heard ANSWER = new Heard.Words(new Private(WORDS));
  static final Context CONTEXT =
      new Context(
          Instant.parse("2026-11-23T12:00:00Z"), ZoneId.of("Europe/London"), Locale.UK, Facts.NONE);

  private OpenGoal() {}

  /** The dialogue as it ships. */
  @SuppressWarnings("unchecked")
  static Dialogue<Learnt> dialogue() {
    return (Dialogue<Learnt>)
        Objects.requireNonNull(
            CoachSetup.repertoire(Kit.prompts(), CheckInTime.USUAL, Kit.chance())
                .dialogues()
                .get(GoalDialogue.NAME));
  }

  static Stage stage() {
    return new Stage(
        new Talks(
            CoachSetup.repertoire(Kit.prompts(), CheckInTime.USUAL, Kit.chance()).dialogues()));
  }

  /** What a turn does between two rows: it hears, notes the question that is asked, and saves. */
  static String hear(Stage stage, Session session) {
    var outcome = stage.hear(session, ANSWER, CONTEXT);
    var question = Again.question(outcome.effects()).orElseThrow();
    return SavedSession.write(outcome.session().asking(question, List.of()));
  }
}
