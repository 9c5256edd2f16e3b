package io.careercoach.privacy;

import static java.util.stream.Collectors.joining;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The text of a key file: a line {@code id base64} for each key, the one to write with first, the
 * older one second; lines that begin with {@code #} are remarks.
 */
final class KeyText {
  private static final String REMARK =
      """
      # The master key of Career Coach. Whoever has it and the database can read what members wrote;
      # without it nobody can. Keep a copy in a safe place, away from the copies of the database.
      """;

  private KeyText() {}

  static String of(MasterKey... keys) {
    return Stream.of(keys).map(key -> key.line() + "\n").collect(joining("", REMARK, ""));
  }

  static Optional<MasterKeys> parse(String text) {
    List<String> lines =
        text.lines().map(String::strip).filter(s -> !s.isEmpty() && !s.startsWith("#")).toList();
    if (lines.isEmpty() || lines.size() > 2) {
      return Optional.empty();
    }
    var current = key(lines.getFirst());
    var older = lines.size() == 2 ? key(lines.getLast()) : Optional.<MasterKey>empty();
    var whole = lines.size() == 1 || older.isPresent();
    return current.filter(key -> whole).map(key -> new MasterKeys(key, older, false));
  }

  private static Optional<MasterKey> key(String line) {
    var words = line.split("\\s+", -1);
    if (words.length != 2) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(words[1]);
      return Optional.of(bytes)
          .filter(b -> b.length == MasterKey.BYTES)
          .map(MasterKey::new)
          .filter(key -> key.id().equals(words[0]));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
