package io.careercoach.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.careercoach.message.Private;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LogLineTest {
  @TempDir Path folder;

  @Test
  void aLineHasItsTimeItsWeightAndItsOrigin() {
    assertThat(LogLine.text(event("Serving \"well\"", new IOException("No space left"))))
        .matches("(?s)\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(Z|[+-]\\d\\d:\\d\\d) WARN  Serving - .*")
        .contains("java.io.IOException: No space left")
        .contains("at io.careercoach.app.log.LogLineTest");
  }

  @Test
  void jsonIsOneObjectALine() throws IOException {
    var line = LogLine.json(event("Serving \"well\"", new IOException("No\nspace")));

    assertThat(line.strip()).doesNotContain("\n");
    assertThat(new ObjectMapper().readTree(line).get("message").asText())
        .isEqualTo("Serving \"well\"");
  }

  @Test
  void whatAMemberSaidIsNeverNotedDown() {
    var failure = new IllegalStateException("cannot read canary", new RuntimeException("canary"));
    var event = event("heard {}", failure, new Private("canary"));

    assertThat(LogLine.text(event)).contains("[private]").doesNotContain("canary");
    assertThat(LogLine.json(event)).contains("[private]").doesNotContain("canary");
  }

  @Test
  void theFileIsMadeWithItsFirstLineAndForThisUserOnly() throws IOException {
    var file = folder.resolve("chat.log");
    try (var log = new LateFile(file)) {
      log.write(new byte[0]);
      assertThat(file).doesNotExist();

      log.write("one\n".getBytes(StandardCharsets.UTF_8));
    }
    try (var log = new LateFile(file)) {
      log.write("two\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(file).hasContent("one\ntwo\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  private static LoggingEvent event(String message, Throwable failure, Object... arguments) {
    Logger logger = new LoggerContext().getLogger("io.careercoach.app.serve.Serving");
    return new LoggingEvent("caller", logger, Level.WARN, message, failure, arguments);
  }
}
