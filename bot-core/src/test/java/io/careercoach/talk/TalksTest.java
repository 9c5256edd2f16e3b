package io.careercoach.talk;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.words.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Plays every talk straight, with a restart between turns, and with every event delivered twice.
 * {@code -DupdateTalks} writes down what the coach says now; read it before you keep it.
 */
class TalksTest {
  private static final Path TALKS = Path.of("src/test/resources/talks");
  private static final Catalogue WORDS = Kit.words();

  @TestFactory
  Stream<DynamicTest> everyTalkGoesAsWrittenDown() throws IOException {
    List<Path> files;
    try (var found = Files.walk(TALKS)) {
      files = found.filter(file -> file.toString().endsWith(".talk")).sorted().toList();
    }
    return files.stream()
        .map(Script::read)
        .flatMap(script ->
            Stream.of(Play.Way.values())
                .map(way ->
                    DynamicTest.dynamicTest(script.name() + ", " + way, () -> play(script, way))));
  }

  private static void play(Script script, Play.Way way) throws IOException {
    Path folder = Files.createTempDirectory("talk");
    try (var play = new Play(script, way, folder, WORDS)) {
      var said = play.run();
      if (System.getProperty("updateTalks") != null && way == Play.Way.STRAIGHT) {
        script.rewrite(said);
        return;
      }
      for (int i = 0; i < said.size(); i++) {
        assertThat(said.get(i))
            .as(script.name() + ": " + script.beats().get(i).line())
            .isEqualTo(script.beats().get(i).expected());
      }
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (var found = Files.walk(folder)) {
      all = new ArrayList<>(found.toList());
    }
    all.sort(Comparator.reverseOrder());
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
