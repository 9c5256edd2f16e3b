package io.careercoach.app.understand;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lines of an input one at a time; of one that is too long only the beginning is held. */
final class Lines {
  static final int LONGEST = 1_000_000;

  private static final String MARK = "\uFEFF";

  private final BufferedReader reader;

  Lines(InputStream in) {
    this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /** The next line, one character longer than the limit if it is too long; nothing at the end. */
  Optional<String> next() {
    try {
      int first = reader.read();
      return first == -1 ? Optional.empty() : Optional.of(line(first));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private String line(int first) throws IOException {
    var line = new StringBuilder();
    for (int next = first; next != -1 && next != '\n'; next = reader.read()) {
      if (line.length() <= LONGEST) {
        line.append((char) next);
      }
    }
    var text = line.toString();
    return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
  }
}
