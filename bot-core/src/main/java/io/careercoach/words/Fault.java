package io.careercoach.words;

import java.nio.file.Path;

/** One mistake in a file that a person edits: where it is, and what belongs there. */
public record Fault(Path file, int line, String expected) {
  @Override
  public String toString() {
    return file + ":" + line + ": " + expected;
  }
}
