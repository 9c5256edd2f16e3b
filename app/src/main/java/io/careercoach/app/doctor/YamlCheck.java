package io.careercoach.app.doctor;

import io.careercoach.app.settings.Places;
import io.careercoach.app.settings.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whether the files of words, prompts and lessons can be read at all. */
public record YamlCheck(Places places) implements Check {

  @Override
  public List<Finding> look() {
    var config = places.config();
    if (!Files.isDirectory(config)) {
      return List.of(
          Finding.wrong(
              places.shown(config) + ": no such folder",
              "start ./coach from its checkout, or name the folder with COACH_CONFIG"));
    }
    var wrong = new ArrayList<Finding>();
    var files = files(config);
    for (var file : files) {
      read(file, wrong);
    }
    return wrong.isEmpty()
        ? List.of(Finding.well(files.size() + " files in " + places.shown(config) + " can be read"))
        : wrong;
  }

  private static List<Path> files(Path config) {
    try (var tree = Files.walk(config)) {
      return tree.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private void read(Path file, List<Finding> wrong) {
    try {
      YamlReader.fault(Files.readString(file))
          .ifPresent(fault ->
              wrong.add(
                  Finding.wrong(
                      places.shown(file) + ":" + fault.line() + ": " + fault.what(),
                      "correct this line")));
    } catch (IOException unreadable) {
      wrong.add(Finding.wrong(places.shown(file) + ": cannot be read", "save it as UTF-8 text"));
    }
  }
}
