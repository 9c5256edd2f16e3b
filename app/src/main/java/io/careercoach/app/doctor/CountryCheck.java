package io.careercoach.app.doctor;

import java.util.List;
import java.util.Optional;

/** Whether somebody chose the country whose help lines are named in a crisis. */
public record CountryCheck(Optional<String> country) implements Check {

  @Override
  public List<Finding> look() {
    return List.of(
        country
            .map(chosen -> Finding.well("help lines: " + chosen))
            .orElseGet(() ->
                Finding.warning(
                    "help lines: no country chosen, so a member in a crisis is told"
                        + " findahelpline.com and the local emergency number",
                    "set country in config/coach.yaml or COACH_COUNTRY")));
  }
}
