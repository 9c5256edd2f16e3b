package io.careercoach.app.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.engine.Post;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.message.Place;
import io.careercoach.message.Shared;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is shared in the terminal is read once, by whom it is meant for. */
final class NoticeboardTest {
  private static final Who ANA = new Who("ana");
  private static final Who BEN = new Who("ben");
  private static final Who EVE = new Who("eve");
  private static final Place WITH_BEN = new Place.Member("ben", "ben");
  private static final Place IN_TEAM = new Place.Channel("#team", "team");

  private final Script script = new Script(_ -> List.of());
  private final Noticeboard board = new Noticeboard(script, new HashSet<>());

  @Test
  void onlyWhomItIsMeantForReadsItAndOnce() {
    script.posts.add(post("1", WITH_BEN, false));
    assertThat(board.read(EVE)).isEmpty();
    assertThat(script.posts).hasSize(1);
    assertThat(board.read(BEN))
        .containsExactly(Phrase.of("terminal.shared", "name", "ana", "text", "I passed\nat once"));
    assertThat(board.read(BEN)).isEmpty();
  }

  @Test
  void itsOwnerIsToldOnceHowToLook() {
    script.posts.add(post("1", WITH_BEN, false));
    assertThat(board.read(ANA)).containsExactly(Phrase.of("terminal.as-them", "name", "ben"));
    assertThat(board.read(ANA)).isEmpty();
    assertThat(board.read(BEN)).hasSize(1);
  }

  @Test
  void whoComesAgainIsNotToldAgain() {
    script.posts.add(post("1", WITH_BEN, false));
    assertThat(Noticeboard.found(script, ANA).read(ANA)).isEmpty();
    assertThat(Noticeboard.found(script, BEN).read(BEN)).hasSize(1);
  }

  @Test
  void aChannelIsReadByWhoeverLooksFirst() {
    script.posts.add(post("1", IN_TEAM, false));
    assertThat(board.read(EVE))
        .containsExactly(
            Phrase.of(
                "terminal.shared.channel",
                "name",
                "ana",
                "channel",
                "team",
                "text",
                "I passed\nat once"));
    assertThat(board.read(BEN)).isEmpty();
  }

  @Test
  void whatIsTakenBackIsToldWhereItWasRead() {
    script.posts.add(post("1", WITH_BEN, true));
    script.posts.add(post("2", IN_TEAM, true));
    assertThat(board.read(ANA))
        .containsExactly(Phrase.of("terminal.back.channel", "name", "ana", "channel", "team"));
    assertThat(board.read(BEN)).containsExactly(Phrase.of("terminal.back", "name", "ana"));
  }

  private static Post post(String id, Place place, boolean back) {
    List<Part<Shared>> parts =
        back
            ? List.of()
            : List.of(
                new Part.Text<>(new Shared("I passed")), new Part.Text<>(new Shared("at once")));
    return new Post(id, ANA.member(), "s1", place, back, new Message<>(parts, Optional.empty()));
  }
}
