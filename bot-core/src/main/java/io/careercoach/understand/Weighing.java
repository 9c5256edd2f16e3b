package io.careercoach.understand;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Weighs the words of {@code crisis.txt} against those of {@code not-crisis.txt} while the coach is
 * built, so that no start has to.
 */
final class Weighing {
  private static final Lexicon CRISIS = Lexicon.of("crisis");
  private static final Lexicon OTHERS = Lexicon.of("not-crisis");

  private Weighing() {}

  /** Writes the weights into the file that is named. */
  public static void main(String[] arguments) throws IOException {
    List<List<String>> cries =
        sentences(
            CRISIS.phrases("plain"),
            CRISIS.phrases("veiled"),
            CRISIS.phrases("slang"),
            CRISIS.phrases("of others"),
            CRISIS.phrases("other languages"));
    List<List<String>> others =
        sentences(
            OTHERS.phrases("idioms"),
            OTHERS.phrases("strain"),
            OTHERS.phrases("leaving"),
            OTHERS.phrases("harassment"),
            OTHERS.phrases("everyday"));
    try (var file = Files.newOutputStream(Path.of(arguments[0]));
        var out = new DataOutputStream(new BufferedOutputStream(file))) {
      new Weights().of(cries, others).write(out);
    }
  }

  @SafeVarargs
  private static List<List<String>> sentences(List<String>... lists) {
    return Stream.of(lists)
        .flatMap(List::stream)
        .map(line -> Folded.words(Sentence.of(Disguise.off(line))))
        .toList();
  }
}
