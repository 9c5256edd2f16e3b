package io.careercoach.app.settings;

import io.careercoach.app.trouble.Nearest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads every setting from the command line, the environment, the file, or its default. */
public final class SettingsReader {
  private final Places places;
  private final SettingsFile file;
  private final List<Given> all = new ArrayList<>();
  private final List<String> findings;

  private SettingsReader(Places places) {
    this.places = places;
    this.file = SettingsFile.read(places);
    this.findings = new ArrayList<>(file.findings());
  }

  public static Reading read(Places places) {
    return new SettingsReader(places).read();
  }

  /** Variables that look like a mistyped setting, each as a complaint. */
  public static List<String> strangers(Map<String, String> environment) {
    var known = Keys.ALL.stream().flatMap(key -> key.variables().stream()).toList();
    return environment.keySet().stream()
        .filter(name -> name.startsWith("COACH_") && !known.contains(name))
        .flatMap(name ->
            Nearest.to(name, known)
                .map(near -> name + ": unknown; did you mean " + near + "?")
                .stream())
        .sorted()
        .toList();
  }

  private Reading read() {
    var settings =
        new Settings(
            value(Keys.LOCALE),
            value(Keys.ZONE),
            value(Keys.COUNTRY),
            new Settings.CheckIn(value(Keys.CHECK_IN_DAY), value(Keys.CHECK_IN_TIME)),
            new Settings.Server(value(Keys.HOST), value(Keys.PORT)),
            new Settings.Records(
                value(Keys.DATABASE), value(Keys.DATABASE_USER), value(Keys.DATABASE_PASSWORD)),
            folder(value(Keys.DATA), Keys.DATA),
            value(Keys.MASTER_KEY_FILE).map(path -> folder(path, Keys.MASTER_KEY_FILE)),
            new Settings.Log(value(Keys.LOG_LEVEL), value(Keys.LOG_FORMAT)),
            value(Keys.CACHE) * 1024L * 1024L);
    return findings.isEmpty()
        ? new Reading.Right(settings, List.copyOf(all))
        : new Reading.Wrong(List.copyOf(findings), List.copyOf(all));
  }

  /**
   * The value; one that does not fit is noted, and the default stands in so that reading goes on.
   */
  private <T> T value(Key<T> key) {
    var given = given(key);
    all.add(given);
    return key.form()
        .read()
        .apply(given.text())
        .orElseGet(() -> {
          findings.add(complaint(key, given));
          return key.form().read().apply(key.fallback()).orElseThrow();
        });
  }

  private static String complaint(Key<?> key, Given given) {
    return given.origin().where()
        + ": "
        + key.name()
        + ": expected "
        + key.form().expected()
        + ", found \""
        + given.shown()
        + "\""
        + Nearest.hint(given.text(), key.form().known());
  }

  private Given given(Key<?> key) {
    return option(key)
        .or(() -> variable(key))
        .or(() -> Optional.ofNullable(file.given().get(key.name())))
        .orElseGet(() -> new Given(key.name(), key.fallback(), new Origin.Default()));
  }

  private Optional<Given> option(Key<?> key) {
    return Optional.ofNullable(places.options().get(key.name()))
        .map(text -> new Given(key.name(), text, new Origin.Option("--" + key.name())));
  }

  /** An empty variable counts as none, as container files often hand them on empty. */
  private Optional<Given> variable(Key<?> key) {
    return key.variables().stream()
        .filter(name -> !places.environment().getOrDefault(name, "").isBlank())
        .findFirst()
        .map(name ->
            new Given(
                key.name(),
                places.environment().getOrDefault(name, "").strip(),
                new Origin.Variable(name)));
  }

  /**
   * A path in the file or a default is meant from the coach's folder, any other from the caller's.
   */
  private Path folder(Path path, Key<?> key) {
    var base =
        switch (given(key).origin()) {
          case Origin.Line _, Origin.Default _ -> places.home();
          case Origin.Variable _, Origin.Option _ -> places.caller();
        };
    return base.resolve(path).toAbsolutePath().normalize();
  }
}
