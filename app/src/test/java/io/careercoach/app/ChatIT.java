package io.careercoach.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChatIT {
  @TempDir Path home;

  @Test
  void aTalkThroughAPipeEndsWithItsInput() throws Exception {
    var said = chat("I want to hold three talks by 15 March 2027\n:who\n".getBytes(UTF_8));

    assertThat(said).anyMatch(line -> line.contains("You are me."));
    assertThat(said).anyMatch(line -> line.contains("?"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("data"))))
        .isEqualTo("rwx------");
  }

  @Test
  void theClockStaysWhereItWasMoved() throws Exception {
    chat(":wait 104w\n".getBytes(UTF_8));

    var thisYear = String.valueOf(Year.now().getValue());
    assertThat(chat(":who\n".getBytes(UTF_8)))
        .anyMatch(line -> line.startsWith("You are me."))
        .noneMatch(line -> line.contains(thisYear));
  }

  @Test
  void whatNoKeyboardTypesDoesNotEndIt() throws Exception {
    var input = new ByteArrayOutputStream();
    input.write(new byte[] {'a', 0, (byte) 0xff, '\n', '\n', 27, '[', 'A', '\n'});
    input.write("x".repeat(1_000_000).getBytes(UTF_8));
    input.write("\n\u202Eabc\n:who".getBytes(UTF_8));

    assertThat(chat(input.toByteArray())).anyMatch(line -> line.contains("You are me."));
  }

  private List<String> chat(byte[] input) throws IOException, InterruptedException {
    try (var coach = RunningCoach.start(home, Map.of(), "chat")) {
      coach.type(input);
      var said = coach.rest();
      assertThat(coach.exit()).isZero();
      return said;
    }
  }
}
