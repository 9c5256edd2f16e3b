package io.careercoach.app.chat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Plain text on standard output; unlike a print stream it notices when nobody reads any more. */
final class PipedScreen implements Screen {
  private final Writer writer;

  PipedScreen(OutputStream out) {
    this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  @Override
  public void show(String text) {
    try {
      writer.write(text);
      writer.write("\n\n");
      writer.flush();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
