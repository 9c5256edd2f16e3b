package io.careercoach.app.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careercoach.app.chat.Lines.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PipedLinesTest {

  @Test
  void linesComeOneAtATimeWhateverTheirEnd() {
    var lines = lines("\uFEFFone\r\n\n  två \nlast".getBytes(StandardCharsets.UTF_8));

    assertThat(lines.next("")).contains(new Line.Typed("one"));
    assertThat(lines.next("")).contains(new Line.Typed(""));
    assertThat(lines.next("")).contains(new Line.Typed("två"));
    assertThat(lines.next("")).contains(new Line.Typed("last"));
    assertThat(lines.next("")).isEmpty();
  }

  @Test
  void whatNoKeyboardTypesIsTaken() {
    var lines = lines(new byte[] {'a', 0, 'b', (byte) 0xff, (byte) 0xc3, '\n', 27, '[', 'A', '\n'});

    assertThat(lines.next("")).contains(new Line.Typed("ab\uFFFD\uFFFD"));
    assertThat(lines.next("")).contains(new Line.Typed("[A"));
  }

  @Test
  void anEndlessLineIsOnlyMeasured() {
    var lines = lines(("x".repeat(1_000_000) + "\nnext").getBytes(StandardCharsets.UTF_8));

    assertThat(lines.next("")).contains(new Line.TooLong());
    assertThat(lines.next("")).contains(new Line.Typed("next"));
  }

  @Test
  void aTypedLinePrintsAsPrivate() {
    assertThat(Optional.of(new Line.Typed("canary")).toString()).doesNotContain("canary");
  }

  @Test
  void aScreenNoticesThatNobodyReads() {
    var screen =
        new PipedScreen(
            new OutputStream() {
              @Override
              public void write(int one) throws IOException {
                throw new IOException("Broken pipe");
              }
            });

    assertThatThrownBy(() -> screen.show("text")).isInstanceOf(UncheckedIOException.class);
  }

  private static PipedLines lines(byte[] bytes) {
    return new PipedLines(new ByteArrayInputStream(bytes));
  }
}
