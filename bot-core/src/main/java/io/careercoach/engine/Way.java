package io.careercoach.engine;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said, as a whole message, and the command that it stands for. */
record Way(Pattern said, String stands) {
  static Way of(String said, String stands) {
    return new Way(Pattern.compile("(?is)" + said), stands);
  }

  Optional<String> command(String text) {
    Matcher found = said.matcher(text);
    return found.matches() ? Optional.of(found.replaceFirst(stands)) : Optional.empty();
  }
}
