package io.careercoach.app.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careercoach.engine.Event;
import io.careercoach.engine.Said;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class ChatTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private final List<String> shown = new ArrayList<>();
  private final List<Phrase> remarks = new ArrayList<>();
  private Duration ahead = Duration.ZERO;

  @Test
  void eachLineIsAnsweredBeforeTheNextIsRead() {
    var script = new Script(said -> List.of(Letters.text(said.toString(), "I hear you.")));
    var readAfter = new ArrayList<Integer>();
    var lines = List.of("hello", "", "  ", "again").iterator();

    boolean saved =
        chat(script, false)
            .talk(_ -> {
              readAfter.add(shown.size());
              return lines.hasNext() ? Optional.of(Lines.of(lines.next())) : Optional.empty();
            });

    assertThat(saved).isTrue();
    assertThat(script.said()).containsExactly(words("hello"), words("again"));
    assertThat(shown).containsExactly("I hear you.", "I hear you.");
    assertThat(readAfter).containsExactly(0, 1, 1, 1, 2);
  }

  @Test
  void everyLineIsAnEventOfItsOwn() {
    var script = new Script(_ -> List.of());
    talk(script, "same", "same");

    assertThat(script.heard).extracting(Event::key).doesNotHaveDuplicates();
    assertThat(script.heard)
        .allSatisfy(event -> assertThat(event.member()).isEqualTo("terminal/me"))
        .allSatisfy(event -> assertThat(event.at()).isEqualTo(NOON));
  }

  @Test
  void aLetterIsMarkedAsSentOnceItIsOut() {
    var script = new Script(_ -> List.of()).leftOver("terminal/me", Letters.text("1", "Before"));

    assertThatThrownBy(() ->
            new Chat(
                    room(script),
                    _ -> {
                      throw new UncheckedIOException(new IOException("Broken pipe"));
                    },
                    page(),
                    new Who("me"),
                    false)
                .talk(_ -> Optional.empty()))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(script.sent).isEmpty();

    talk(script);
    assertThat(script.sent).containsExactly("1");
    assertThat(shown).containsExactly("Before");
  }

  @Test
  void whatWasLeftOverComesFirstAndOnlyThenSomebodyArrives() {
    var script =
        new Script(_ -> List.of(Letters.text("2", "Welcome back")))
            .leftOver("terminal/me", Letters.text("1", "Before"));

    chat(script, true).talk(_ -> Optional.empty());

    assertThat(shown).containsExactly("Before", "Welcome back");
    assertThat(script.said()).containsExactly(new Said.Arrived());
  }

  @Test
  void aNumberPressesWhatTheLastQuestionOffered() {
    var script =
        new Script(said ->
            said instanceof Said.Words
                ? List.of(
                    Letters.choice("q", "How is it?", "Good", "Bad"),
                    Letters.text("n", "By the way."))
                : List.of());
    talk(script, "check in", "2");

    assertThat(script.said())
        .containsExactly(words("check in"), new Said.Pressed("prompt-q", "key-Bad"));
  }

  @Test
  void aNumberPressesNothingFurtherUp() {
    var script =
        new Script(said ->
            said.equals(words("check in"))
                ? List.of(Letters.choice("q", "How is it?", "Good", "Bad"))
                : List.of(Letters.text("n", "Your record.")));
    talk(script, "check in", "/privacy", "2");

    assertThat(script.said()).containsExactly(words("check in"), words("/privacy"), words("2"));
  }

  @Test
  void aNumberAlsoAnswersTheQuestionFromBeforeTheRestart() {
    var script =
        new Script(_ -> List.of()).openFromBefore(Letters.choice("q", "Done?", "Yes", "No"));
    talk(script, "1");

    assertThat(script.said()).containsExactly(new Said.Pressed("prompt-q", "key-Yes"));
  }

  @Test
  void waitingStopsAtEachDueTimeOnTheWay() {
    var monday = NOON.plus(Duration.ofDays(3));
    var friday = NOON.plus(Duration.ofDays(7));
    var script =
        new Script(_ -> List.of())
            .timer("terminal/me", friday, Letters.text("f", "Friday"))
            .timer("terminal/me", monday, Letters.text("m", "Monday"))
            .timer("terminal/me", friday.plusSeconds(60), Letters.text("n", "Not yet"));
    talk(script, ":wait 7d", "hello");

    assertThat(script.rung).containsExactly(NOON, monday, friday);
    assertThat(shown)
        .containsExactly("terminal.clock", "Monday", "terminal.clock", "Friday", "terminal.now");
    assertThat(script.heard.getLast().at()).isEqualTo(friday);
    assertThat(ahead).isEqualTo(Duration.ofDays(7));
  }

  @Test
  void theTimeIsThatOfWhoIsTalking() {
    var tokyo = ZoneId.of("Asia/Tokyo");
    var script =
        new Script(_ -> List.of())
            .timer("terminal/ana", NOON.plusSeconds(60), Letters.text("t", "Tick"));
    script.zones.put("terminal/ana", tokyo);
    talk(script, ":as ana", ":wait 1h");

    assertThat(shown).containsExactly("terminal.who", "terminal.clock", "Tick", "terminal.now");
    assertThat(remarks)
        .hasSize(3)
        .allMatch(phrase ->
            phrase.arguments().get("now") instanceof ZonedDateTime now
                && now.getZone().equals(tokyo));
  }

  @Test
  void somebodyElseCanGoOn() {
    var script =
        new Script(_ -> List.of())
            .leftOver("terminal/ana", Letters.text("a", "For Ana"))
            .leftOver("terminal/ben", Letters.text("b", "For Ben"));
    talk(script, ":as Ana", "hello", ":as not a name");

    assertThat(shown).containsExactly("terminal.who", "For Ana", "terminal.as-how");
    assertThat(script.heard).extracting(Event::member).containsExactly("terminal/ana");
  }

  @Test
  void aWrongOrderGetsOneSentenceAndIsNotHeard() {
    var script = new Script(_ -> List.of());
    talk(script, ":wait soon", ":wiat 7d", ":who", ":help", "x".repeat(1_000_000));

    assertThat(shown)
        .containsExactly(
            "terminal.wait-how",
            "terminal.unknown",
            "terminal.who",
            "terminal.help",
            "terminal.too-long");
    assertThat(script.heard).isEmpty();
  }

  @Test
  void quitEndsWithoutReadingOn() {
    var script = new Script(_ -> List.of());
    talk(script, ":quit", "not heard");

    assertThat(script.heard).isEmpty();
  }

  @Test
  void aFailedTurnIsToldAndTheTalkGoesOn() {
    var script =
        new Script(said -> {
          if (said.equals(words("bad"))) {
            throw new IllegalStateException("no room on the disk");
          }
          return List.of(Letters.text("ok", "Fine."));
        });

    assertThat(talk(script, "bad", "good")).isFalse();
    assertThat(shown).containsExactly("terminal.not-saved", "Fine.");
  }

  @Test
  void whatFallsDueMeanwhileIsShownByTheTick() {
    var script = new Script(_ -> List.of());
    var chat = chat(script, true);
    script.timer("terminal/me", NOON, Letters.text("t", "It is time"));
    chat.tick();

    assertThat(shown).containsExactly("It is time");
  }

  private boolean talk(Script script, String... typed) {
    var lines = List.of(typed).iterator();
    return chat(script, false)
        .talk(_ -> lines.hasNext() ? Optional.of(Lines.of(lines.next())) : Optional.empty());
  }

  private Chat chat(Script script, boolean live) {
    return new Chat(room(script), shown::add, page(), new Who("me"), live);
  }

  private Room room(Script script) {
    var clock = new TravelClock(InstantSource.fixed(NOON), () -> ahead, further -> ahead = further);
    return new Room(
        script,
        clock,
        (phrase, _) -> {
          remarks.add(phrase);
          return phrase.id();
        },
        _ -> new byte[0],
        Path.of("pictures"),
        () -> UUID.randomUUID().toString());
  }

  private static Page page() {
    return new Page(Ink.PLAIN, () -> 80, (_, _, _, _) -> "");
  }

  private static Said words(String text) {
    return new Said.Words(new Private(text));
  }
}
