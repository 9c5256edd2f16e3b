package io.careercoach.goal;

import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Slot;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A goal that is to be saved before all is asked: the rest stays open. */
final class SavedEarly {
  private static final Set<String> SAVE = Set.of("save", "save it", "save that", "save the goal");

  private static final List<Slot<?>> OPEN =
      List.of(
          Draft.EXACTLY,
          Draft.MEASURE,
          Draft.DEADLINE,
          Draft.WHY,
          Draft.OBSTACLE,
          Draft.PLAN,
          Draft.CONFIDENCE,
          Draft.CHANGE);

  private SavedEarly() {}

  static boolean isMeant(String words) {
    return SAVE.contains(words.toLowerCase(Locale.ROOT));
  }

  static Learnt of(Learnt learnt) {
    Learnt all = learnt;
    for (Slot<?> slot : OPEN) {
      all = all.settled(slot) ? all : all.skip(slot);
    }
    return all;
  }
}
