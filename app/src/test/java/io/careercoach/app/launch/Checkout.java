package io.careercoach.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A folder with the launcher in it, and what is needed to start it as a shell would. */
record Checkout(Path home, Map<String, String> environment) {

  /** How a start ended. */
  record End(int code, String out, String err) {}

  static Checkout in(Path home) throws IOException {
    Files.createDirectories(home);
    Files.copy(Path.of("..", "coach"), home.resolve("coach"));
    assertThat(home.resolve("coach").toFile().setExecutable(true)).isTrue();
    return new Checkout(
        home.toRealPath(), Map.of("JAVA25_HOME", System.getProperty("java.home", "")));
  }

  Checkout with(String name, String value) {
    var changed = new HashMap<>(environment);
    changed.put(name, value);
    return new Checkout(home, Map.copyOf(changed));
  }

  Path jar() {
    return home.resolve("app/target/coach/coach.jar");
  }

  Path cache() throws IOException {
    try (var files = Files.newDirectoryStream(jar().resolveSibling("."), "start-*.aot")) {
      return files.iterator().next();
    }
  }

  Checkout withEcho() throws IOException {
    writeEcho(jar());
    return this;
  }

  static void writeEcho(Path jar) throws IOException {
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
    Files.createDirectories(jar.resolveSibling("."));
    var name = Echo.class.getName().replace('.', '/') + ".class";
    try (var compiled = Echo.class.getClassLoader().getResourceAsStream(name);
        var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      out.putNextEntry(new JarEntry(name));
      assertThat(compiled).isNotNull().satisfies(bytes -> bytes.transferTo(out));
    }
  }

  Started start(String... arguments) throws IOException {
    return start(home, home.resolve("coach"), arguments);
  }

  Started start(Path from, Path launcher, String... arguments) throws IOException {
    var command = new ProcessBuilder(launcher.toString()).directory(from.toFile());
    command.command().addAll(List.of(arguments));
    command.environment().remove("JAVA_TOOL_OPTIONS");
    command.environment().putAll(environment);
    var out = Files.createTempFile("launcher", ".out");
    var err = Files.createTempFile("launcher", ".err");
    return new Started(
        command.redirectOutput(out.toFile()).redirectError(err.toFile()).start(), out, err);
  }

  /** A start under way. */
  record Started(Process process, Path out, Path err) {
    End end() throws IOException, InterruptedException {
      process.getOutputStream().close();
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("ends").isTrue();
      var end = new End(process.exitValue(), Files.readString(out), Files.readString(err));
      Files.delete(out);
      Files.delete(err);
      return end;
    }
  }
}
