package io.careercoach.settings;

import io.careercoach.dialogue.Effect;
import io.careercoach.message.Phrase;
import java.util.ArrayList;
import java.util.List;

/** What a wish comes to, and how that is said back. */
record Change(List<Effect> effects, Phrase said) {
  Change {
    effects = List.copyOf(effects);
  }

  static Change of(Effect effect, Phrase said) {
    return new Change(List.of(effect), said);
  }

  /** The same, and this too. */
  Change and(Effect more) {
    var all = new ArrayList<>(effects);
    all.add(more);
    return new Change(all, said);
  }
}
