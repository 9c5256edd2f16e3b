package io.careercoach.app.doctor;

import io.careercoach.app.settings.Places;
import io.careercoach.words.Catalogue;
import io.careercoach.words.Fault;
import io.careercoach.words.FaultyWords;
import java.util.List;

/** Whether every sentence of the coach can be said. */
public record WordsCheck(Places places) implements Check {

  @Override
  public List<Finding> look() {
    try {
      var words = Catalogue.read(places.config().resolve("words"));
      var faults = words.check();
      return faults.isEmpty()
          ? List.of(Finding.well("words: " + words.ids().size() + " sentences"))
          : findings(faults);
    } catch (FaultyWords wrong) {
      return findings(wrong.faults());
    }
  }

  private List<Finding> findings(List<Fault> faults) {
    return faults.stream()
        .map(fault ->
            Finding.wrong(
                places.shown(fault.file()) + ":" + fault.line() + ": " + fault.expected(), ""))
        .toList();
  }
}
