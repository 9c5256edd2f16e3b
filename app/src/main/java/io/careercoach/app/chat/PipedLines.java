package io.careercoach.app.chat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lines from standard input, read one at a time; what is not UTF-8 becomes a replacement sign. */
final class PipedLines implements Lines {
  private final BufferedReader reader;

  PipedLines(InputStream in) {
    this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  @Override
  public Optional<Line> next(String prompt) {
    try {
      int first = reader.read();
      return first == -1 ? Optional.empty() : Optional.of(line(first));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** The rest of an endless line is read past, and never held in memory. */
  private Line line(int first) throws IOException {
    var text = new StringBuilder();
    for (int next = first; next != -1 && next != '\n'; next = reader.read()) {
      if (text.length() <= LONGEST) {
        text.append((char) next);
      }
    }
    return Lines.of(text.toString());
  }
}
