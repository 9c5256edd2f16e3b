package io.careercoach.app.settings;

import java.util.List;

/** The values of a YAML file, and what is wrong with its form, by line. */
public record YamlPage(List<YamlEntry> entries, List<Fault> faults) {
  public YamlPage {
    entries = List.copyOf(entries);
    faults = List.copyOf(faults);
  }

  /** One thing that is wrong with the form of a file. */
  public record Fault(int line, String what) {}
}
