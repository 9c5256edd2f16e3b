package io.careercoach.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IcsTest {

  private static final Instant WRITTEN = Instant.parse("2026-11-23T09:00:00.987Z");
  private static final Ics.When TUESDAY_AT_TEN =
      new Ics.Timed(Instant.parse("2026-11-24T09:00:00Z"), Instant.parse("2026-11-24T09:30:00Z"));

  @Test
  void aNextStepIsAnEventWithATime() {
    assertThat(Ics.of(new Ics.Event("s1@coach", "Write to Anna", "", TUESDAY_AT_TEN), WRITTEN))
        .isEqualTo(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Career Coach//EN
            BEGIN:VEVENT
            UID:s1@coach
            DTSTAMP:20261123T090000Z
            DTSTART:20261124T090000Z
            DTEND:20261124T093000Z
            CLASS:PRIVATE
            SUMMARY:Write to Anna
            END:VEVENT
            END:VCALENDAR
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void deadlinesAreWholeDaysInOneFile() {
    List<Ics.Event> events =
        List.of(
            new Ics.Event("1", "Exam", "A, B; C", new Ics.AllDay(LocalDate.of(2024, 2, 29))),
            new Ics.Event("2", "Talk", "", new Ics.AllDay(LocalDate.of(2026, 12, 31))));
    List<Map<String, String>> read = StrictIcs.read(Ics.of(events, WRITTEN).orElseThrow());
    assertThat(read).hasSize(2);
    assertThat(read.getFirst())
        .containsEntry("DTSTART;VALUE=DATE", "20240229")
        .containsEntry("DTEND;VALUE=DATE", "20240301")
        .containsEntry("DESCRIPTION", "A, B; C")
        .containsEntry("TRANSP", "TRANSPARENT");
    assertThat(read.getLast()).containsEntry("DTEND;VALUE=DATE", "20270101");
    assertThat(Ics.of(List.of(), WRITTEN)).isEmpty();
  }

  @Test
  void aMembersLinesStayTextOfTheirs() {
    String text =
        "Call\r\nEND:VEVENT\rATTACH:http://x\n\u2028X:1\u0085\\n;,\u0000\u0007\ud83d \udc4d";
    String told = "Call\nEND:VEVENT\nATTACH:http://x\n\nX:1\n\\n;,\ufffd \ufffd";
    assertThat(StrictIcs.read(Ics.of(new Ics.Event(text, text, text, TUESDAY_AT_TEN), WRITTEN)))
        .singleElement()
        .satisfies(event ->
            assertThat(event)
                .containsEntry("UID", told)
                .containsEntry("SUMMARY", told)
                .containsEntry("DESCRIPTION", told));
  }

  @Test
  void longLinesAreFoldedBetweenCharacters() {
    for (String letter : List.of("x", "é", "語", "👍", "\\", "\n")) {
      for (int before = 0; before < 80; before++) {
        String title = "a".repeat(before) + letter.repeat(80);
        String file = Ics.of(new Ics.Event("1", title, title, TUESDAY_AT_TEN), WRITTEN);
        assertThat(StrictIcs.read(file).getFirst()).containsEntry("SUMMARY", title);
      }
    }
  }

  @Test
  void noTextBreaksTheFile() {
    Random random = new Random(5545);
    String[] pieces = {
      "\r",
      "\n",
      "\\",
      ";",
      ",",
      ":",
      "\"",
      " ",
      "\t",
      "\u0000",
      "\u007f",
      "\u009f",
      "\u202e",
      "\ud800",
      "\udfff",
      "👍",
      "é",
      "\ufeff",
      "END:VEVENT",
      "BEGIN:VALARM",
      "x",
      "=",
      "%0A",
      "\\n"
    };
    for (int i = 0; i < 1_500; i++) {
      StringBuilder text = new StringBuilder("t");
      for (int piece = random.nextInt(60); piece > 0; piece--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      String said = text.toString();
      assertThat(StrictIcs.read(Ics.of(new Ics.Event(said, said, said, TUESDAY_AT_TEN), WRITTEN)))
          .singleElement()
          .satisfies(event -> assertThat(event).hasSize(7));
    }
  }

  @Test
  void anEventEndsAfterItBeginsAndHasAUid() {
    assertThatThrownBy(() -> new Ics.Timed(WRITTEN, WRITTEN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Ics.Event(" ", "x", "", TUESDAY_AT_TEN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
