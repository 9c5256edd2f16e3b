package io.careercoach.app.chat;

import java.util.Locale;
import java.util.Optional;

/** The name somebody talks under in this terminal. */
record Who(String name) {

  static Optional<Who> named(String typed) {
    var name = typed.strip().toLowerCase(Locale.ROOT);
    return name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{0,39}")
        ? Optional.of(new Who(name))
        : Optional.empty();
  }

  String member() {
    return "terminal/" + name;
  }
}
