package io.careercoach.talk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** All conversations that are written down, and a folder to play each of them in. */
final class Talks {
  private static final Path FOLDER =
      Kit.config().resolveSibling("bot-core").resolve("src/test/resources/talks");

  private Talks() {}

  static List<Script> all() {
    return in(FOLDER);
  }

  /** Those with that in their file's name or folder. */
  static List<Script> called(String name) {
    var called = all().stream().filter(script -> script.file().toString().contains(name)).toList();
    if (called.isEmpty()) {
      throw new IllegalArgumentException("no talk is called " + name);
    }
    return called;
  }

  /** The twelve people whose talks are read by fresh eyes. */
  static List<Script> people() {
    return in(FOLDER.resolve("people"));
  }

  /** Ten people over five weeks. */
  static List<Script> weeks() {
    return in(FOLDER.resolve("weeks"));
  }

  /** Where a talk lies among the others, without its ending. */
  static String path(Script script) {
    return FOLDER.relativize(script.file()).toString().replace(".talk", "");
  }

  /** Plays a script in a folder of its own that is gone afterwards. */
  static <T> T played(Script script, Play.Way way, Function<Play, T> look) {
    try {
      Path folder = Files.createTempDirectory("talk");
      try (var play = new Play(script, way, folder, Kit.words())) {
        return look.apply(play);
      } finally {
        delete(folder);
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static List<Script> in(Path folder) {
    try (var found = Files.walk(folder)) {
      return found
          .filter(file -> file.toString().endsWith(".talk"))
          .sorted()
          .map(Script::read)
          .toList();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var found = Files.walk(folder)) {
      for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
