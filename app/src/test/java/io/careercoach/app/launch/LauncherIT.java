package io.careercoach.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.app.launch.Checkout.End;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherIT {
  private static final String NOWHERE = "/nowhere";
  private static final List<String> ESSENTIALS =
      List.of(
          "basename",
          "cat",
          "cp",
          "dirname",
          "find",
          "grep",
          "ln",
          "mkdir",
          "mktemp",
          "mv",
          "touch",
          "readlink",
          "rm",
          "sed",
          "sleep",
          "tail");

  private static final String BUILDS =
      "mkdir -p app/target/coach; echo x >> builds; cp ../built.jar app/target/coach/coach.jar";

  @TempDir private Path folder;
  private Checkout checkout;

  @BeforeEach
  void aCheckoutInAPathWithSpaces() throws IOException {
    checkout = Checkout.in(folder.resolve("my own coach"));
  }

  @Test
  void theBuiltCoachStarts() throws Exception {
    Files.createDirectories(checkout.jar().resolveSibling("."));
    Files.copy(Path.of("target/coach/coach.jar"), checkout.jar());
    Files.createSymbolicLink(
        checkout.jar().resolveSibling("lib"), Path.of("target/coach/lib").toRealPath());

    var end = checkout.start("--help").end();

    assertThat(end.code()).isZero();
    assertThat(end.out()).isNotBlank();
    assertThat(end.err()).isEmpty();
  }

  @Test
  void argumentsAndExitCodeArePassedOn() throws Exception {
    assertThat(checkout.withEcho().start("fail", "two words", "*", "").end())
        .isEqualTo(new End(3, home() + said("fail", "two words", "*", ""), ""));
  }

  @Test
  void itStartsFromAnotherFolder() throws Exception {
    var launcher = folder.toRealPath().relativize(checkout.home().resolve("coach"));

    assertThat(checkout.withEcho().start(folder, launcher, "hi").end()).isEqualTo(heard("hi"));
  }

  @Test
  void itStartsThroughAChainOfRelativeLinks() throws Exception {
    var bin = Files.createDirectories(folder.resolve("some where/bin"));
    var first = Files.createSymbolicLink(bin.resolve("coach"), Path.of("../step"));
    Files.createSymbolicLink(bin.resolveSibling("step"), Path.of("../my own coach/coach"));

    assertThat(checkout.withEcho().start(folder, first, "hi").end()).isEqualTo(heard("hi"));
  }

  @Test
  void withoutAJdkItSaysWhatToInstall() throws Exception {
    var end = withoutJdk().withEcho().start("hi").end();

    assertThat(end.code()).isEqualTo(78);
    assertThat(end.out()).isEmpty();
    assertThat(end.err()).contains("JDK 25", "Temurin", "JAVA25_HOME");
  }

  @Test
  void aJdkIsFoundInTheUsualPlaces() throws Exception {
    var places = Files.createDirectories(folder.resolve("the usual places"));
    Files.createDirectories(places.resolve("an empty one"));
    Files.createSymbolicLink(
        places.resolve("jdk 25"), Path.of(System.getProperty("java.home", "")));

    var found = withoutJdk().with("COACH_JDK_PLACES", NOWHERE + ":" + places + "/*");

    assertThat(found.withEcho().start("hi").end()).isEqualTo(heard("hi"));
  }

  @Test
  void withoutMavenItSaysWhatToInstall() throws Exception {
    var end = checkout.with("PATH", essentials().toString()).start("hi").end();

    assertThat(end.code()).isEqualTo(78);
    assertThat(end.err()).contains("Maven 3.8.7");
  }

  @Test
  void itBuildsWhenSourcesAreNewerAndOnlyThen() throws Exception {
    Checkout.writeEcho(folder.resolve("built.jar"));
    var builder = withMaven(BUILDS);

    assertThat(builder.start("hi").end().err())
        .containsOnlyOnce("\n")
        .contains("Building the coach");
    assertThat(builder.start("hi").end()).isEqualTo(heard("hi"));
    var pom = Files.writeString(checkout.home().resolve("pom.xml"), "<project/>");
    Files.setLastModifiedTime(checkout.jar(), before(pom));
    assertThat(builder.start("hi").end().code()).isZero();
    assertThat(checkout.home().resolve("builds")).hasContent("x\nx");
  }

  @Test
  void aBuildThatLeavesTheJarAloneIsNotRepeated() throws Exception {
    Checkout.writeEcho(folder.resolve("built.jar"));
    withMaven(BUILDS).start("hi").end();
    var pom = Files.writeString(checkout.home().resolve("pom.xml"), "<project/>");
    Files.setLastModifiedTime(checkout.jar(), before(pom));
    var builder = withMaven("echo x >> builds");

    assertThat(builder.start("hi").end().err()).contains("Building the coach");
    assertThat(builder.start("hi").end()).isEqualTo(heard("hi"));
    assertThat(checkout.home().resolve("builds")).hasContent("x\nx");
  }

  @Test
  void aBuildThatFailsShowsItsEndAndNamesItsLog() throws Exception {
    var end = withMaven("echo it is broken; exit 1").start("hi").end();

    assertThat(end.code()).isEqualTo(70);
    assertThat(end.err()).contains("it is broken", checkout.home() + "/app/target/build.log");
  }

  @Test
  void twoFirstStartsAtOnceBuildOnce() throws Exception {
    Checkout.writeEcho(folder.resolve("built.jar"));
    var builder = withMaven(BUILDS);

    var starts = List.of(builder.start("hi"), builder.start("hi"));

    for (var start : starts) {
      assertThat(start.end().out()).isEqualTo(heard("hi").out());
    }
    assertThat(checkout.home().resolve("builds")).hasContent("x");
    assertThat(checkout.home().resolve("app/target/start.lock")).doesNotExist();
  }

  @Test
  void aLockOfADeadProcessIsPassedOver() throws Exception {
    var dead = new ProcessBuilder("true").start();
    dead.waitFor();
    checkout.withEcho();
    Files.createSymbolicLink(
        checkout.home().resolve("app/target/start.lock"), Path.of(String.valueOf(dead.pid())));

    assertThat(checkout.start("hi").end()).isEqualTo(heard("hi"));
  }

  @Test
  void aBrokenCacheIsPassedOverInSilence() throws Exception {
    assertThat(checkout.withEcho().start("hi").end()).isEqualTo(heard("hi"));
    try (var cache = new RandomAccessFile(checkout.cache().toFile(), "rw")) {
      var noise = new byte[20_000];
      new Random(25).nextBytes(noise);
      cache.seek(cache.length() / 8);
      cache.write(noise);
    }
    assertThat(checkout.start("hi").end()).isEqualTo(heard("hi"));

    Files.writeString(checkout.cache(), "nonsense");
    assertThat(checkout.start("hi").end()).isEqualTo(heard("hi"));
  }

  @Test
  void aCacheOfAnotherBuildIsPassedOverInSilence() throws Exception {
    assertThat(checkout.withEcho().start("hi").end()).isEqualTo(heard("hi"));
    Files.setLastModifiedTime(checkout.jar(), before(checkout.cache()));

    assertThat(checkout.start("hi").end()).isEqualTo(heard("hi"));
  }

  private End heard(String argument) {
    return new End(0, home() + said(argument), "");
  }

  private String home() {
    return "home %s\n".formatted(checkout.home());
  }

  private static String said(String... arguments) {
    return Stream.of(arguments).map("argument %s\n"::formatted).reduce("", String::concat);
  }

  private static FileTime before(Path file) throws IOException {
    return FileTime.from(Files.getLastModifiedTime(file).toInstant().minusSeconds(60));
  }

  private Checkout withoutJdk() throws IOException {
    return checkout
        .with("JAVA25_HOME", NOWHERE)
        .with("JAVA_HOME", NOWHERE)
        .with("COACH_JDK_PLACES", NOWHERE)
        .with("PATH", essentials().toString());
  }

  private Checkout withMaven(String script) throws IOException {
    var maven = essentials().resolve("mvn");
    Files.writeString(maven, "#!/bin/sh\ncd '%s'\n%s\n".formatted(checkout.home(), script));
    assertThat(maven.toFile().setExecutable(true)).isTrue();
    return checkout.with("PATH", essentials().toString());
  }

  /** A search path with nothing on it but what a shell script needs. */
  private Path essentials() throws IOException {
    var bin = Files.createDirectories(folder.resolve("essentials"));
    for (var tool : ESSENTIALS) {
      if (Files.notExists(bin.resolve(tool))) {
        Files.createSymbolicLink(bin.resolve(tool), onPath(tool));
      }
    }
    return bin;
  }

  private static Path onPath(String tool) {
    return Stream.of("/bin", "/usr/bin")
        .map(place -> Path.of(place, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }
}
