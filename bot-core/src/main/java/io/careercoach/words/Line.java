package io.careercoach.words;

import java.nio.file.Path;

/** A sentence as it was written, and where. */
record Line(String text, Path file, int number) {

  Fault fault(String expected) {
    return new Fault(file, number, expected);
  }

  String place() {
    return file + ":" + number;
  }
}
