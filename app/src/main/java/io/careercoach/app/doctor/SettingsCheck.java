package io.careercoach.app.doctor;

import io.careercoach.app.settings.Given;
import io.careercoach.app.settings.Places;
import io.careercoach.app.settings.Reading;
import io.careercoach.app.settings.SettingsReader;
import java.util.ArrayList;
import java.util.List;

/** Whether every setting fits; on request also each value and where it came from. */
public record SettingsCheck(Places places, Reading reading, boolean verbose) implements Check {

  @Override
  public List<Finding> look() {
    var findings = new ArrayList<Finding>();
    switch (reading) {
      case Reading.Right _ ->
          findings.add(Finding.well("settings: " + places.shown(places.config())));
      case Reading.Wrong wrong ->
          wrong.findings().forEach(text -> findings.add(Finding.wrong(text, "")));
    }
    for (var name : SettingsReader.strangers(places.environment())) {
      findings.add(Finding.warning(name, "remove it, or correct its name"));
    }
    if (verbose) {
      reading.given().forEach(given -> findings.add(Finding.well(line(given))));
    }
    return findings;
  }

  private static String line(Given given) {
    var text = given.text().isEmpty() ? "(nothing)" : given.shown();
    return "%s = %s (%s)".formatted(given.key(), text, given.origin().where());
  }
}
