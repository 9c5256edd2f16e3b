package io.careercoach.app.understand;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.careercoach.words.SafetyFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Labelled sentences of a task beside what was understood of them. */
record Readings(List<Row> rows) {
  private static final Path DANGERS = Path.of("../config/safety.yaml");
  private static final Path SENTENCES = Path.of("../bot-core/src/test/resources/understand/unseen");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** One sentence: its labels, and the answer. */
  record Row(JsonNode gold, JsonNode said) {

    boolean same(String key) {
      return gold.path(key).equals(said.path(key));
    }

    boolean is(String key, String label) {
      return gold.path(key).asText().equals(label);
    }
  }

  /** A second set of a task has a number: {@code intents-2}. */
  static Readings of(String set) {
    try {
      var file = SENTENCES.resolve(set + ".jsonl");
      var out = new StringWriter();
      var lines =
          Tasks.lines(
              set.replaceAll("-\\d", ""),
              () -> SafetyFile.read(DANGERS).safety(),
              new PrintWriter(out, true),
              new PrintWriter(out, true));
      lines.answer(new ByteArrayInputStream(Files.readAllBytes(file)));
      return new Readings(rows(Files.readAllLines(file), out.toString().lines().toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Row> rows(List<String> gold, List<String> said) throws IOException {
    assertThat(said).hasSameSizeAs(gold);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      rows.add(new Row(JSON.readTree(gold.get(i)), JSON.readTree(said.get(i))));
    }
    return rows;
  }

  Readings only(Predicate<Row> wanted) {
    return new Readings(rows.stream().filter(wanted).toList());
  }

  /** So many of a hundred. */
  double percent(Predicate<Row> right) {
    return 100.0 * rows.stream().filter(right).count() / rows.size();
  }
}
