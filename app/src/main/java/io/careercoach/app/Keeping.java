package io.careercoach.app;

import java.nio.file.Path;

/** What the person who runs the coach is told when the key was made. */
final class Keeping {
  private Keeping() {}

  static String of(Path key) {
    return "What members say is encrypted with a new key, "
        + key
        + "; keep a copy of it apart from the data, without it their words are lost.";
  }
}
