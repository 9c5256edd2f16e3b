package io.careercoach.record;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Entry;
import io.careercoach.dialogue.Fact;
import io.careercoach.dialogue.Facts;
import io.careercoach.dialogue.Kind;
import io.careercoach.dialogue.Verb.Answer;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One's own words are found, the newest first, shortened around what was looked for. */
class HistoryTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private record Note(String id, LocalDate day, Private words) implements Fact {}

  private static final Kind<Note> KIND =
      Kind.first("note", Note.class, (note, _) -> Entry.of(note.day(), Phrase.quote(note.words())));

  private static Note note(int number, String words) {
    return new Note("n" + number, DAY.plusDays(number), new Private(words));
  }

  private static Context context(Note... notes) {
    return new Context(Instant.EPOCH, ZoneOffset.UTC, Locale.UK, new Facts(List.of(notes)));
  }

  private static List<String> find(String words, Note... notes) {
    return new HistorySearch(List.of(KIND))
        .find(HistoryWords.of(words), context(notes)).stream()
            .map(line -> line.words().text())
            .toList();
  }

  @Test
  void caseAndAccentsDoNotMatterAndTheBeginningOfAWordIsEnough() {
    assertThat(find("resume", note(1, "My RÉSUMÉ is ready"))).hasSize(1);
    assertThat(find("RÉS", note(1, "my resumes"))).hasSize(1);
    assertThat(find("istanbul", note(1, "İstanbul"))).hasSize(1);
    assertThat(find("sume", note(1, "my resume"))).isEmpty();
  }

  @Test
  void allWordsMustOccur() {
    assertThat(find("two talks", note(1, "two talks"), note(2, "two"), note(3, "talks")))
        .containsExactly("two talks");
  }

  @Test
  void theNewestComesFirstAndAmongThoseOfOneDayTheLastThatWasLearnt() {
    var sameDay = new Note("n9", DAY.plusDays(2), new Private("x later"));
    assertThat(find("x", note(1, "x one"), note(3, "x three"), note(2, "x two"), sameDay))
        .containsExactly("x three", "x later", "x two", "x one");
  }

  @Test
  void longWordsAreShortenedAroundTheHit() {
    String long1 = "word ".repeat(60) + "needle " + "straw ".repeat(60);
    var found = find("needle", note(1, long1)).getFirst();
    assertThat(found).startsWith("… word").contains("needle").endsWith("straw …");
    assertThat(found.length()).isBetween(100, 130);
    assertThat(find("x", note(1, "x" + "y".repeat(500))).getFirst()).hasSizeLessThan(130);
    assertThat(find("end", note(1, "word ".repeat(60) + "end")).getFirst()).endsWith("word end");
  }

  @Test
  void nothingIsCutInTheMiddleOfALetter() {
    for (int i = 0; i < 4; i++) {
      var found = find("x", note(1, "x" + "y".repeat(i) + "😀".repeat(200))).getFirst();
      assertThat(found.replace("😀", "")).doesNotContainPattern("[\\ud800-\\udfff]");
    }
  }

  @Test
  void eightAreShownAndTheOthersAreCounted() {
    var notes = IntStream.range(0, 11).mapToObj(i -> note(i, "talk " + i)).toArray(Note[]::new);
    var answer =
        requireNonNull(HistoryVerbs.all(List.of(KIND)).get("history")).run("talk", context(notes));
    var parts = ((Effect.Say) ((Answer.Says) answer).effects().getFirst()).message().parts();
    assertThat(((Part.Facts<Phrase>) parts.get(1)).rows()).hasSize(8);
    assertThat(((Part.Text<Phrase>) parts.get(2)).text())
        .isEqualTo(Phrase.of("history.more", "count", 3));
  }

  @Test
  void aRowWhoseLabelIsADayIsOfThatDay() {
    var entry =
        new Entry(
            Optional.of(DAY),
            Phrase.quote(new Private("goal")),
            List.of(
                new Part.Row<>(
                    Phrase.of("day", "day", DAY.plusDays(9)), Phrase.quote(new Private("news"))),
                new Part.Row<>(Phrase.of("label"), Phrase.quote(new Private("goal")))));
    var lines = HistoryLine.of("goal", entry);
    assertThat(lines.stream().map(line -> line.words().text())).containsExactly("goal", "news");
    assertThat(lines.stream().flatMap(line -> line.day().stream()))
        .containsExactly(DAY, DAY.plusDays(9));
  }

  @Test
  void wordsSpreadOverAnEntryFindItsBestLine() {
    var kind =
        Kind.first(
            "note",
            Note.class,
            (note, _) ->
                new Entry(
                    Optional.empty(),
                    Phrase.of("line", "one", note.words(), "two", new Private("late shifts")),
                    List.of()));
    var found =
        new HistorySearch(List.of(kind))
            .find(HistoryWords.of("two talks late"), context(note(1, "two talks")));
    assertThat(found.stream().map(line -> line.words().text())).containsExactly("two talks");
    assertThat(Stream.of("late", "shift").map(HistoryWords::of))
        .allMatch(words -> words.allIn(List.of("late shifts")));
  }
}
