package io.careercoach.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.talk.Kit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnderstandCommandTest {
  private static final InputStream TERMINAL = System.in;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @AfterEach
  void giveTheTerminalBack() {
    System.setIn(TERMINAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"deadlines", "goals", "progress", "intents", "offers"})
  void everyLineIsAnsweredUnderTheAgreedKeys(String task) throws IOException {
    assertThat(run(task, resource(task + ".in.jsonl"))).isZero();
    assertThat(out.toString()).isEqualTo(resource(task + ".out.jsonl"));
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void faultyLinesAreNamedAndTheOthersAnswered() {
    int code =
        run(
            "deadlines",
            """
            {"id": 1, "text": "by 3 May 2027", "today": "2027-01-04"}
            by June

            {"id": 2, "today": "2027-01-04"}
            {"id": 3, "text": "by June"}
            {"id": 4, "text": "by June", "now": "2027-01-04T10:00:00Z", "zone": "Mars/Olympus"}
            {"id": 5, "text": 7, "today": "2027-01-04"}
            {"id": 6, "text": "by June", "today": "4 January"}
            {"id": 7, "text": "by June", "today": "2027-01-04", "locale": {"order": "YMD"}}
            ["by June"]
            {"id": [8], "text": "by June", "today": "2027-01-04"}
            {"id": 9, "text": "by 4 May 2027", "today": "2027-01-04"} and more
            {"id": 10, "text": "by 5 May 2027", "today": "2027-01-04"}
            """);

    assertThat(code).isEqualTo(1);
    assertThat(out.toString())
        .isEqualTo(
            """
            {"id":1,"deadline":"2027-05-03","start":null}
            {"id":10,"deadline":"2027-05-05","start":null}
            """);
    assertThat(err.toString())
        .isEqualTo(
            """
            Line 2: no JSON; expected an object as in {"id": "1", "text": "…"}; skipped.
            Line 4: expected "text", the sentence as a string; skipped.
            Line 5: expected "now" as in 2026-04-07T07:40:00Z, or "today" as in 2026-04-07; skipped.
            Line 6: unknown "zone" Mars/Olympus; expected a name as in Europe/Berlin; skipped.
            Line 7: expected "text" as a string; skipped.
            Line 8: expected "today" as in 2026-04-07; skipped.
            Line 9: expected "order" as one of DMY, MDY; skipped.
            Line 10: expected an object as in {"id": "1", "text": "…"}; skipped.
            Line 11: expected "id" as a string or a number; skipped.
            Line 12: no JSON; expected an object as in {"id": "1", "text": "…"}; skipped.
            """);
  }

  @Test
  void whatTheZoneCallsTodayCounts() {
    String line = "{\"text\": \"tonight\", \"now\": \"2027-01-04T23:30:00Z\", \"zone\": \"%s\"}%n";

    assertThat(run("deadlines", line.formatted("Asia/Tokyo") + line.formatted("Europe/London")))
        .isZero();
    assertThat(out.toString().lines())
        .containsExactly(
            "{\"deadline\":\"2027-01-05\",\"start\":null}",
            "{\"deadline\":\"2027-01-04\",\"start\":null}");
  }

  @Test
  void anEndlessLineIsSkippedAndNeverHeld() {
    String longLine = "{\"id\": 1, \"text\": \"" + "x".repeat(1_000_000) + "\"}\n";

    assertThat(run("offers", longLine + "{\"id\": 2, \"text\": \"no offer\"}")).isEqualTo(1);
    assertThat(out.toString()).isEqualTo("{\"id\":2,\"offers\":[],\"best\":null}\n");
    assertThat(err.toString()).isEqualTo("Line 1: longer than 1,000,000 characters; skipped.\n");
  }

  @Test
  void anUnknownTaskGetsTheNearestOne() {
    assertThat(run("ofers", "")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo(
            "Unknown task ofers; did you mean offers?"
                + " It is one of: deadlines, goals, progress, intents, offers.\n");
  }

  @Test
  void aMissingTaskIsToldSo() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).contains("TASK", "./coach understand --help");
  }

  private int run(String task, String lines) {
    System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    return run(task, "--config", Kit.config().toString());
  }

  private int run(String... arguments) {
    String[] whole =
        Stream.concat(Stream.of("understand"), Arrays.stream(arguments)).toArray(String[]::new);
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), whole);
  }

  private static String resource(String name) throws IOException {
    try (var file = UnderstandCommandTest.class.getResourceAsStream("/understand/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
