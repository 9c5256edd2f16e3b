package io.careercoach.engine;

import java.util.function.Supplier;

/** Something that must be so after a turn. */
final class Check {
  private Check() {}

  static void that(boolean so, String otherwise) {
    that(so, () -> otherwise);
  }

  static void that(boolean so, Supplier<String> otherwise) {
    if (!so) {
      throw new AssertionError(otherwise.get());
    }
  }
}
