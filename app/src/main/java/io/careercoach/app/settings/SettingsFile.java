package io.careercoach.app.settings;

import io.careercoach.app.trouble.Nearest;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code coach.yaml} gives, by the name of the setting, and what is wrong in it. */
record SettingsFile(Map<String, Given> given, List<String> findings) {

  static SettingsFile read(Places places) {
    var file = places.config().resolve("coach.yaml");
    var shown = places.shown(file);
    if (!Files.exists(file)) {
      return new SettingsFile(Map.of(), missing(places));
    }
    try {
      return of(shown, YamlReader.read(Files.readString(file)));
    } catch (CharacterCodingException wrong) {
      return new SettingsFile(Map.of(), List.of(shown + ": not UTF-8 text; save it as UTF-8"));
    } catch (IOException wrong) {
      return new SettingsFile(
          Map.of(), List.of(shown + ": cannot be read; make it a file that you may read"));
    }
  }

  /** A coach without the file runs on defaults, but a folder named by someone has to be there. */
  private static List<String> missing(Places places) {
    Path folder = places.config();
    return places.configNamed() && !Files.isDirectory(folder)
        ? List.of(places.shown(folder) + ": no such folder; name the one that holds coach.yaml")
        : List.of();
  }

  private static SettingsFile of(String file, YamlPage page) {
    var given = new LinkedHashMap<String, Given>();
    var findings = new ArrayList<String>();
    for (var fault : page.faults()) {
      findings.add(file + ":" + fault.line() + ": " + fault.what());
    }
    for (var entry : page.entries()) {
      var origin = new Origin.Line(file, entry.line());
      var place = origin.where() + ": " + entry.path() + ": ";
      var earlier = given.get(entry.path());
      if (earlier != null) {
        findings.add(place + "set twice, first at " + earlier.origin().where() + "; keep one");
      } else if (Keys.names().contains(entry.path())) {
        given.put(entry.path(), new Given(entry.path(), entry.text().strip(), origin));
      } else {
        findings.add(place + unknown(entry.path()));
      }
    }
    return new SettingsFile(given, findings);
  }

  private static String unknown(String path) {
    var inside = Keys.names().stream().filter(name -> name.startsWith(path + ".")).toList();
    return inside.isEmpty()
        ? "unknown setting" + Nearest.hint(path, Keys.names())
        : "expected a section with " + String.join(", ", inside);
  }
}
