package io.careercoach.record;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Form;
import io.careercoach.dialogue.Kind;
import io.careercoach.dialogue.Learnt;
import io.careercoach.message.Phrase;
import java.util.Collection;
import java.util.List;

/** Something is erased: which, then exactly what that is, then once more whether it is meant. */
public final class ForgetDialogue {
  public static final String NAME = "forget";

  private ForgetDialogue() {}

  public static Form form(Collection<Kind<?>> kinds) {
    return Form.of(
            NAME,
            List.of(
                new ForgetWhatQuestion(),
                new ForgetGoalQuestion(),
                new ForgetTimeQuestion(),
                new ForgetSureQuestion(List.copyOf(kinds))),
            ForgetDialogue::finish)
        .passing();
  }

  private static List<Effect> finish(Learnt learnt, Context context) {
    var wanted = Wanted.of(learnt, context);
    var none = wanted.filter(one -> !one.any(context));
    if (none.isPresent()) {
      return List.of(Effect.Say.of(Phrase.of("forget.empty", "what", none.get().name())));
    }
    boolean sure = learnt.get(ForgetSureQuestion.SURE).filter("erase"::equals).isPresent();
    if (wanted.isEmpty() || !sure) {
      return List.of(Effect.Say.of(Phrase.of("forget.kept")));
    }
    var effects = wanted.get().effects(context);
    effects.add(Receipt.of(wanted.get(), context));
    return effects;
  }
}
