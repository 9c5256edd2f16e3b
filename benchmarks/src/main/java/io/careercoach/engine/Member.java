package io.careercoach.engine;

import io.careercoach.message.Private;
import io.careercoach.store.Database;
import io.careercoach.talk.Kit;
import io.careercoach.time.CheckInTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/**
 * A member in the middle of a talk about a goal who answers, takes it back, and answers again: each
 * is a turn of typed words that saves the session and a letter.
 */
final class Member {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final long CACHE = 100_000_000;

  private final Coach coach;
  private final String name;
  private int said;

  Member(Coach coach, String name) {
    this.coach = coach;
    this.name = name;
    say("I want to finish 12 mock interviews");
    say("by 1 May 2028");
    speak();
    asks("goal.obstacle");
    speak();
    asks("goal.why-now");
  }

  static Coach coach(Database database) {
    var safety = Kit.safety();
    var line = safety.of("GB").orElseThrow();
    return new CoachSetup(
            database,
            Kit.words(),
            Kit.prompts(),
            safety.safety(),
            line,
            ZoneId.of("UTC"),
            Locale.UK,
            CheckInTime.USUAL,
            Kit.chance(),
            CACHE)
        .coach();
  }

  /** The next turn. */
  void speak() {
    say(said % 2 == 0 ? OpenGoal.WORDS : "back");
  }

  private void say(String words) {
    said++;
    coach.hear(new Event("e" + said, name, NOON, new Said.Words(new Private(words))));
  }

  private void asks(String question) {
    String open = coach.open(name).orElseThrow().message().ask().orElseThrow().id();
    if (!open.equals(question)) {
      throw new IllegalStateException(open + " is asked, not " + question);
    }
  }
}
