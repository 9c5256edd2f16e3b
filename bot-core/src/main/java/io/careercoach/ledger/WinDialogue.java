package io.careercoach.ledger;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Form;
import io.careercoach.dialogue.Learnt;
import io.careercoach.message.Phrase;
import java.util.List;

/** What went well? One question; what it gave is a tap on the answer. */
public final class WinDialogue {
  public static final String NAME = "win";

  private WinDialogue() {}

  public static Form form() {
    return Form.of(NAME, List.of(Wins.what()), WinDialogue::keep);
  }

  private static List<Effect> keep(Learnt learnt, Context context) {
    return Wins.told(learnt, context)
        .map(win -> WinPage.kept(win, context))
        .orElseGet(() -> List.of(Effect.Say.of(Phrase.of("win.left"))));
  }
}
