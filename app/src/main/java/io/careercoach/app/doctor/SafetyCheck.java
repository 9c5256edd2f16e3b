package io.careercoach.app.doctor;

import io.careercoach.app.settings.Places;
import io.careercoach.words.FaultyWords;
import io.careercoach.words.SafetyFile;
import java.util.List;
import java.util.Optional;

/** Whether signs of danger are recognised, and whose help lines are named then. */
public record SafetyCheck(Places places, Optional<String> country) implements Check {

  @Override
  public List<Finding> look() {
    try {
      var safety = SafetyFile.read(places.config().resolve("safety.yaml"));
      return List.of(country.map(chosen -> lines(safety, chosen)).orElseGet(SafetyCheck::unset));
    } catch (FaultyWords wrong) {
      return wrong.faults().stream()
          .map(fault ->
              Finding.wrong(
                  places.shown(fault.file()) + ":" + fault.line() + ": " + fault.expected(), ""))
          .toList();
    }
  }

  private static Finding lines(SafetyFile safety, String country) {
    return safety
        .of(country)
        .map(line -> Finding.well("help lines: " + country + ", " + line.line()))
        .orElseGet(() ->
            Finding.warning(
                "help lines: none are listed for " + country + ", so findahelpline.com is named",
                "add its lines to config/safety.yaml"));
  }

  private static Finding unset() {
    return Finding.warning(
        "help lines: no country chosen, so a member in a crisis is told"
            + " findahelpline.com and the local emergency number",
        "set country in config/coach.yaml or COACH_COUNTRY");
  }
}
