package io.careercoach.engine;

import static io.careercoach.engine.Room.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions of one page stand in one place, as long as they are tapped. */
class InPlaceTest {
  @TempDir Path folder;
  private Room room;
  private Coach coach;
  private int events;

  @BeforeEach
  void open() {
    room = new Room(folder);
    coach = room.coach();
    Room.say(coach, ANA, "a", "/reflect compass");
  }

  @AfterEach
  void close() {
    room.close();
  }

  private Letter last() {
    return coach.waiting(ANA).getLast();
  }

  private Letter tap(Letter on, String key) {
    coach.hear(Room.event("tap" + events++, ANA, new Said.Pressed(on.prompt().orElseThrow(), key)));
    return last();
  }

  @Test
  void theNextStatementStandsWhereTheTappedOneStood() {
    Letter first = last();
    Letter second = tap(first, "4");
    assertThat(second.inPlaceOf()).isEqualTo(first.prompt());
    assertThat(tap(second, "2").inPlaceOf()).isEqualTo(second.prompt());
  }

  @Test
  void belowATypedAnswerItStandsByItself() {
    Room.say(coach, ANA, "typed", "Mostly");
    assertThat(last().inPlaceOf()).isEmpty();
    Room.say(coach, ANA, "words", "not really");
    assertThat(last().inPlaceOf()).isEmpty();
  }

  @Test
  void aSecondTapOnTheSameStatementAnswersNothing() {
    Letter first = last();
    Letter second = tap(first, "4");
    tap(first, "4");
    Room.say(coach, ANA, "again", "help");
    assertThat(Room.whole(last())).contains("2 of 6");
    assertThat(second.prompt()).isNotEqualTo(first.prompt());
  }

  @Test
  void theOpenQuestionOfThePageAndTheResultStandBelow() {
    Letter letter = last();
    for (int i = 0; i < 6; i++) {
      letter = tap(letter, "3");
    }
    assertThat(Room.whole(letter)).contains("say about you");
    assertThat(letter.inPlaceOf()).isEmpty();
    assertThat(tap(letter, "/skip").inPlaceOf()).isEmpty();
  }

  @Test
  void theStepOfTheResultBecomesAGoalInTheWordsOfItsButton() {
    Letter letter = last();
    for (int i = 0; i < 6; i++) {
      letter = tap(letter, "3");
    }
    Letter result = tap(letter, "/skip");
    Letter goal = tap(result, "/goal new …");
    assertThat(Room.whole(goal)).contains("Make this job pay fairly, and take one small step");
  }

  @Test
  void pressedLaterItStillSetsAGoal() {
    Letter letter = last();
    for (int i = 0; i < 6; i++) {
      letter = tap(letter, "3");
    }
    Letter result = tap(letter, "/skip");
    Room.say(coach, ANA, "thanks", "thanks");
    assertThat(Room.whole(tap(result, "/goal new …"))).contains("What would you like to reach?");
  }
}
