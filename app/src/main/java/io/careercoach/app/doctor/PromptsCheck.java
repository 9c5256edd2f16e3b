package io.careercoach.app.doctor;

import io.careercoach.app.settings.Places;
import io.careercoach.words.FaultyWords;
import io.careercoach.words.PromptsFile;
import java.util.List;

/** Whether there are prompts to reflect on. */
public record PromptsCheck(Places places) implements Check {

  @Override
  public List<Finding> look() {
    try {
      var bank = PromptsFile.read(places.config().resolve("prompts/en.yaml"));
      return List.of(Finding.well("prompts: " + bank.prompts().size()));
    } catch (FaultyWords wrong) {
      return wrong.faults().stream()
          .map(fault ->
              Finding.wrong(
                  places.shown(fault.file()) + ":" + fault.line() + ": " + fault.expected(), ""))
          .toList();
    }
  }
}
