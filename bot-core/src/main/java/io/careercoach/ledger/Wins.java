package io.careercoach.ledger;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.FreeWords;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The two questions about a win, for any dialogue, and the win that they bring. */
public final class Wins {
  public static final Slot<String> WORDS = Slot.words("win");
  static final Slot<String> MORE = Slot.words("more");
  public static final Slot<Gain> GAIN =
      new Slot<>("gain", Gain::key, key -> Gain.named(key).orElseThrow());

  private Wins() {}

  /** What went well? */
  public static Question what() {
    return new FreeWords(WORDS, "win.what");
  }

  /** What did it give? Five options; it may stay open, and is not asked without a win. */
  public static Question gain() {
    return new GainQuestion();
  }

  /** The win, and those that were told when it was asked what it gave. */
  public static List<Win> with(Win first, Learnt learnt, Context context) {
    var all = new ArrayList<Win>();
    all.add(first);
    learnt
        .get(MORE)
        .ifPresent(words ->
            all.add(
                Win.now(words, Optional.empty(), context.after(List.of(new Effect.Keep(first))))));
    return all;
  }

  /** The win that was told, in the current job. */
  public static Optional<Win> told(Learnt learnt, Context context) {
    return learnt.get(WORDS).map(words -> Win.now(words, learnt.get(GAIN), context));
  }
}
