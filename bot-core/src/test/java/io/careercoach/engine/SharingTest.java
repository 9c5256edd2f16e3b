package io.careercoach.engine;

import static io.careercoach.engine.Room.ANA;
import static io.careercoach.engine.Room.BEN;
import static io.careercoach.engine.Room.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.message.Private;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only what was agreed to goes out, only there, and only while it stands. */
class SharingTest {
  private static final String CANARY = "zanzibar";

  @TempDir Path folder;
  private Room room;
  private Coach coach;

  @BeforeEach
  void open() {
    room = new Room(folder);
    coach = room.coach();
    Room.say(coach, ANA, "before", "/win Trained two colleagues", "skill");
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void nothingPrivateGoesAlong() {
    Room.say(
        coach,
        ANA,
        "1",
        "/direction towards zanzibar",
        "/win zanzibar",
        "skill",
        "/share win 1 with ben",
        "Share");
    coach.hear(Room.words("b", BEN, "hello"));
    assertThat(posts()).hasSize(1);
    assertThat(Json.write(posts())).contains("Trained two colleagues").doesNotContain(CANARY);
    assertThat(posts().getFirst().toString()).doesNotContain("Trained");
    assertThat(coach.waiting(BEN).toString()).doesNotContain(CANARY);
    assertThat(coach.waiting(BEN).stream().map(Room::whole)).noneMatch(t -> t.contains("Trained"));
  }

  @Test
  void noPostIsTakenForALetterOfItsOwner() {
    share();
    assertThat(coach.waiting(ANA)).noneMatch(letter -> letter.id().contains("share"));
    assertThat(posts().getFirst().address()).isEqualTo(BEN);
  }

  @Test
  void yesIsNoConsentAndAnOldPreviewNeither() {
    Room.say(coach, ANA, "1", "/share win 1 with ben", "yes", "ok", "sure");
    assertThat(posts()).isEmpty();
    var late = NOON.plus(Duration.ofMinutes(16));
    coach.hear(new Event("late", ANA, late, new Said.Words(new Private("Share"))));
    assertThat(posts()).isEmpty();
    coach.hear(new Event("again", ANA, late, new Said.Words(new Private("Share"))));
    assertThat(posts()).hasSize(1);
  }

  @Test
  void otherWordsCloseTheOldPreview() {
    Room.say(coach, ANA, "1", "/share win 1 with ben");
    var old = coach.waiting(ANA).getLast().prompt().orElseThrow();
    Room.say(coach, ANA, "2", "Change text", "Something else");
    coach.hear(Room.event("old", ANA, new Said.Pressed(old, "share")));
    assertThat(posts()).isEmpty();
    Room.say(coach, ANA, "3", "Share");
    assertThat(Json.write(posts())).contains("Something else").doesNotContain("Trained");
  }

  @Test
  void whatIsTakenBackBeforeItIsShownNeverIs() {
    share();
    Room.say(coach, ANA, "2", "/share undo");
    assertThat(posts()).isEmpty();
  }

  @Test
  void whatWasShownIsTakenBackWhereItWasShown() {
    share();
    room.posts().sent(posts().getFirst(), NOON);
    Room.say(coach, ANA, "2", "/share undo", "/share undo");
    assertThat(posts()).hasSize(1).allMatch(Post::back);
    assertThat(Json.write(posts())).doesNotContain("Trained");
  }

  @Test
  void aShareThatIsGoneIsNotSent() {
    share();
    room.database.run(tx ->
        tx.facts().all(ANA).stream()
            .filter(row -> row.kind().equals("share"))
            .forEach(row -> tx.facts().remove(ANA, "share", row.id())));
    assertThat(posts()).isEmpty();
  }

  @Test
  void erasingEitherOfThemRemovesIt() {
    share();
    coach.hear(Room.words("b", BEN, "hello"));
    room.database.run(tx -> tx.members().erase(BEN, Room.NOON.plusSeconds(9)));
    assertThat(posts()).isEmpty();
    Room.say(coach, ANA, "2", "/share win 1 in #team", "Share");
    assertThat(posts()).hasSize(1);
    room.database.run(tx -> tx.members().erase(ANA, Room.NOON.plusSeconds(9)));
    assertThat(posts()).isEmpty();
  }

  private void share() {
    Room.say(coach, ANA, "share", "/share win 1 with ben", "Share");
  }

  private List<Post> posts() {
    return room.posts().waiting(Post.platform(ANA));
  }
}
