package io.careercoach.app.kill;

import io.careercoach.app.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the coach is started in a process of its own: from its jar, with the options of the launcher.
 *
 * @param home the folder that holds its data and its key
 * @param cacheOption what becomes of the start-up cache
 */
record Launch(Path home, String cacheOption) {
  private static final Path JAR = Path.of("target/coach/coach.jar");

  /** With the launcher's start-up cache, if there is one; a missing one is passed over. */
  static Launch in(Path home) throws IOException {
    return new Launch(home, "-XX:AOTCache=" + cache().orElse(home.resolve("none.aot")));
  }

  /** With a start-up cache of its own, made as the launcher makes it. */
  static Launch rehearsed(Path home) throws IOException, InterruptedException {
    var stage = Files.createDirectory(home.resolve("stage"));
    var cache = stage.resolve("start.aot");
    try (var rehearsal = new Launch(stage, "-XX:AOTCacheOutput=" + cache).start()) {
      rehearsal.type("/goal list");
      rehearsal.end();
    }
    return new Launch(home, "-XX:AOTCache=" + cache);
  }

  Launch with(Path other) {
    return new Launch(other, cacheOption);
  }

  Killable start() throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                cacheOption,
                "-XX:+VerifySharedSpaces",
                "-Xlog:disable",
                "-Xlog:all=warning,aot*=off,cds*=off:stderr",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Dcoach.home=" + home));
    command.addAll(program());
    command.addAll(List.of("chat", "--data", home.resolve("data").toString()));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    var environment = builder.environment();
    environment
        .keySet()
        .removeIf(name -> name.matches("COACH_.*|PORT|SLACK_.*|DISCORD.*|JAVA_TOOL_OPTIONS"));
    environment.put("XDG_CONFIG_HOME", home.resolve("xdg").toString());
    environment.put("COACH_CONFIG", Path.of("../config").toAbsolutePath().toString());
    environment.put("COACH_LOCALE", Questions.LOCALE.toLanguageTag());
    environment.put("COACH_ZONE", Questions.ZONE.getId());
    return new Killable(builder.start());
  }

  private static List<String> program() {
    return Files.exists(JAR)
        ? List.of("-jar", JAR.toAbsolutePath().toString())
        : List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName());
  }

  private static Optional<Path> cache() throws IOException {
    if (!Files.exists(JAR)) {
      return Optional.empty();
    }
    try (var files = Files.newDirectoryStream(JAR.resolveSibling("."), "start-*.aot")) {
      for (var file : files) {
        return Optional.of(file.toAbsolutePath());
      }
    }
    return Optional.empty();
  }
}
