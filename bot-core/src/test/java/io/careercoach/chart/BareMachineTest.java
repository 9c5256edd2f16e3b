package io.careercoach.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.message.Drawing.Radar;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures on a machine that has no fonts, in a process of its own. */
class BareMachineTest {
  @TempDir Path folder;

  @Test
  void a_picture_needs_no_font_of_the_machine() throws Exception {
    run(Draw.class);
    var image = Charts.read(Files.readAllBytes(folder.resolve("drawn.png")));
    assertThat(image.getWidth()).isEqualTo(1440);
    assertThat(Charts.read(Files.readAllBytes(folder.resolve("radar.png"))).getWidth())
        .isEqualTo(1440);
    try (var letters = Files.list(folder.resolve("let ters"))) {
      assertThat(letters.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("regular.ttf", "bold.ttf", "fontconfig.properties");
    }
  }

  @Test
  void nothing_is_loaded_before_the_first_picture() throws Exception {
    run(Idle.class);
    try (var loaded = Files.lines(folder.resolve("classes.log"))) {
      assertThat(loaded.filter(line -> line.contains("java.awt.") || line.contains("ibm.icu")))
          .isEmpty();
    }
    assertThat(folder.resolve("let ters")).doesNotExist();
  }

  /** Draws one picture of each kind into a folder. */
  static final class Draw {
    public static void main(String[] arguments) throws IOException {
      var folder = Path.of(arguments[0]);
      var line = Charts.line("2026-09-07", 0, "2026-12-18", 5, Charts.point("2026-10-09", 2));
      var pictures = new Pictures(folder.resolve("let ters"));
      Files.write(folder.resolve("drawn.png"), pictures.png(Charts.of("Bare", line), Locale.UK));
      var radar = Charts.of("Bare", new Radar(List.of(1, 2, 3), List.of(), 5), "a", "b", "c");
      Files.write(folder.resolve("radar.png"), pictures.png(radar, Locale.UK));
    }
  }

  /** Is ready to draw, and draws a bar of text only. */
  static final class Idle {
    public static void main(String[] arguments) {
      var pictures = new Pictures(Path.of(arguments[0]).resolve("let ters"));
      System.out.println(pictures + TextBar.of(0.5, 8));
    }
  }

  private void run(Class<?> program) throws IOException, InterruptedException {
    var java = ProcessHandle.current().info().command().orElseThrow();
    var said = folder.resolve("said.txt");
    var log = "-Xlog:class+load:file=" + folder.resolve("classes.log");
    var child =
        new ProcessBuilder(
                List.of(
                    java, "-Xmx96m", log, "-cp", classes(), program.getName(), folder.toString()))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    var nowhere = folder.resolve("nowhere").toString();
    child.environment().clear();
    for (var name : List.of("HOME", "FONTCONFIG_PATH", "FONTCONFIG_FILE", "XDG_CONFIG_HOME")) {
      child.environment().put(name, nowhere);
    }
    assertThat(child.start().waitFor()).as(Files.readString(said)).isZero();
  }

  private static String classes() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.contains("mockito"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
