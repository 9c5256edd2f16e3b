package io.careercoach.engine;

import static ch.qos.logback.classic.Level.ALL;
import static io.careercoach.engine.Room.ANA;
import static io.careercoach.engine.Room.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.dialogue.Facts;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Opening;
import io.careercoach.dialogue.Shape;
import io.careercoach.dialogue.Slot;
import io.careercoach.goal.Goal;
import io.careercoach.message.Private;
import io.careercoach.talk.Kit;
import io.careercoach.time.CheckInTime;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A canary in every answer of one member sings in nobody else's letters, logs or files. */
class PrivacyTest {
  private static final String CANARY = "zanzibar";
  private static final Shape<Goal> GOAL = Shape.first("goal", Goal.class);
  private static final String[] ANSWERS = {
    "/direction towards zanzibar",
    "I want to finish 12 zanzibars",
    "by 1 May 2028",
    "because of zanzibar",
    "the zanzibar",
    "If zanzibar, then I stay in Zanzibar",
    "3",
    "less zanzibar",
    "edit 8",
    "zanzibar; more zanzibar",
    "save",
    "/goal update 1 I saw 3 zanzibars",
    "/goal zanzibar",
    "zanzibar zanzibar",
    "/goal show zanzibar",
    "/goal done 1",
    "zanzibar is far",
    "I want to see zanzibar",
    "/goal drop zanzibar",
    "stop",
  };

  @TempDir Path folder;
  private final List<Event> events = new ArrayList<>();
  private Room room;
  private LogBook log;

  @BeforeEach
  void talk() {
    log = new LogBook();
    room = new Room(folder);
    var coach = room.coach(new Echo());
    for (String answer : ANSWERS) {
      events.add(Room.words("e" + events.size(), ANA, answer));
      coach.hear(events.getLast());
      Room.say(
          coach, BEN, "b" + events.size(), "hello", "/goal list", "/goal show 1", "/direction");
      Room.say(coach, BEN, "c" + events.size(), "back", "cancel", "discard");
    }
    Room.say(coach, ANA, "z", "cancel", "discard", "/echo", "throw: zanzibar", "mumble: zanzibar");
  }

  @AfterEach
  void close() {
    room.close();
    log.close();
  }

  @Test
  void theCanaryIsInHerOwnLettersAndGoals() {
    assertThat(room.coach().waiting(ANA).stream().map(Room::whole))
        .filteredOn(text -> text.contains(CANARY))
        .hasSizeGreaterThan(3);
    var facts = room.database.transaction(tx -> tx.facts().all(ANA));
    assertThat(facts).hasSize(2).allMatch(fact -> fact.json().contains(CANARY));
  }

  @Test
  void noLetterToAnotherMemberHasIt() {
    assertThat(room.coach().waiting(BEN)).hasSizeGreaterThan(ANSWERS.length);
    assertThat(room.coach().waiting(BEN).stream().map(Json::write))
        .filteredOn(text -> text.toLowerCase(Locale.ROOT).contains(CANARY))
        .isEmpty();
  }

  @Test
  void noLineOfTheLogHasIt() {
    assertThat(log.from(ALL)).contains("set aside").doesNotContainIgnoringCase(CANARY);
  }

  @Test
  void noByteOfTheFolderHasIt() throws IOException {
    assertThat(room.onDisk()).contains(ANA).doesNotContainIgnoringCase(CANARY);
    room.close();
    assertThat(room.onDisk()).contains(ANA).doesNotContainIgnoringCase(CANARY);
  }

  @Test
  void noRecordOnTheWayPrintsIt() {
    var words = new Private("say " + CANARY);
    var learnt = Learnt.NOTHING.give(Slot.words("x"), CANARY);
    var session = room.session(ANA);
    var facts =
        room.database.transaction(tx ->
            tx.facts().all(ANA).stream()
                .filter(row -> row.kind().equals("goal"))
                .map(row -> Json.read(GOAL, row.shape(), row.json()))
                .toList());
    var all = new ArrayList<Object>(events);
    all.addAll(facts);
    all.addAll(room.coach().waiting(ANA));
    all.addAll(room.coach().waiting(ANA).stream().map(Letter::message).toList());
    all.addAll(
        List.of(
            session,
            Remembered.of(1, session, 1, new Facts(List.copyOf(facts))),
            learnt,
            learnt.reopen(Slot.words("x")),
            new Session.Talk("x", 1, JsonText.of(learnt)),
            new Heard.Words(words),
            new Heard.Chosen("x", words),
            new Heard.Filled(Map.of("x", words)),
            new Said.Filled("p1", Map.of("x", words)),
            new Opening(Optional.of(words), Optional.empty()),
            new Reply.Runs("goal new " + CANARY),
            Command.in(
                    "goal new " + CANARY,
                    CoachSetup.repertoire(Kit.prompts(), CheckInTime.USUAL, Kit.chance()).verbs())
                .orElseThrow()));
    assertThat(all).hasSizeGreaterThan(60);
    assertThat(all.stream().map(Object::toString))
        .filteredOn(text -> text.toLowerCase(Locale.ROOT).contains(CANARY))
        .isEmpty();
  }
}
