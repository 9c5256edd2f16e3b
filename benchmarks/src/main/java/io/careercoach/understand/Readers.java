package io.careercoach.understand;

import io.careercoach.words.SafetyFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Everything that reads what a member types, each by its name. */
final class Readers {
  private static final Path DANGERS = Path.of("../config/safety.yaml");

  private final Deadlines deadlines = new Deadlines();
  private final Goals goals = new Goals();
  private final Progress progress = new Progress();
  private final Intents intents = new Intents();
  private final Safety safety = SafetyFile.read(DANGERS).safety();
  private final Offers offers = new Offers();

  /** What each of them makes of a sentence. */
  Map<String, Function<Labelled, Object>> byName() {
    var byName = new LinkedHashMap<String, Function<Labelled, Object>>();
    byName.put("deadlines", this::deadline);
    byName.put("goals", this::goal);
    byName.put("progress", this::progress);
    byName.put("intents", this::intent);
    byName.put("offers", this::offer);
    return byName;
  }

  Object deadline(Labelled sentence) {
    return deadlines.read(sentence.text(), sentence.calendar());
  }

  Object goal(Labelled sentence) {
    return goals.read(sentence.text(), sentence.calendar());
  }

  Object progress(Labelled sentence) {
    return progress.read(sentence.text(), sentence.aim(), sentence.calendar());
  }

  /** With the dangers, which are looked for first. */
  Object intent(Labelled sentence) {
    return intents.read(sentence.text(), safety.read(sentence.text()));
  }

  Object offer(Labelled sentence) {
    return offers.read(sentence.text());
  }
}
