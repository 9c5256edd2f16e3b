package io.careercoach.house;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Reads the sources of all modules, as they lie beside this one. */
class SourceRulesTest {

  private static final int LONGEST = 300;
  private static final int USUAL = 60;

  @Test
  void noFileIsLongAndMostAreShort() throws IOException {
    var lengths = lengths();
    assertThat(lengths).allSatisfy((file, lines) -> assertThat(lines).isLessThanOrEqualTo(LONGEST));

    var sorted = lengths.values().stream().sorted().toList();
    assertThat(sorted.get(sorted.size() / 2)).as("median length").isLessThanOrEqualTo(USUAL);
  }

  @Test
  void everyTypeSaysWhatItIs() throws IOException {
    assertThat(undocumented()).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (var files = Files.find(Path.of(".."), 20, (file, found) -> isSource(file))) {
      return files.toList();
    }
  }

  private static boolean isSource(Path file) {
    return file.toString().matches("\\.\\./[^/]+/src/.*\\.java");
  }

  private static Map<Path, Integer> lengths() throws IOException {
    return sources().stream().collect(toMap(file -> file, SourceRulesTest::length));
  }

  private static int length(Path file) {
    try (var lines = Files.lines(file)) {
      return (int) lines.count();
    } catch (IOException unreadable) {
      throw new AssertionError(file.toString(), unreadable);
    }
  }

  /** Top-level types without a Javadoc sentence; tests need none, their methods are sentences. */
  private static List<String> undocumented() throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var sources =
          sources().stream()
              .filter(file -> !file.toString().matches(".*(Test|IT)\\.java"))
              .toList();
      var task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
      var documents = DocTrees.instance(task);
      var found = new ArrayList<String>();
      for (var unit : task.parse()) {
        for (Tree type : unit.getTypeDecls()) {
          if (documents.getDocComment(new TreePath(new TreePath(unit), type)) == null) {
            found.add(unit.getSourceFile().getName());
          }
        }
      }
      return found;
    }
  }
}
