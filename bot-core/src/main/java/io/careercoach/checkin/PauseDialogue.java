package io.careercoach.checkin;

import io.careercoach.checkin.CheckIn.State;
import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Form;
import io.careercoach.message.Phrase;
import io.careercoach.settings.Outlook;
import io.careercoach.time.WallClock;
import io.careercoach.understand.Deadlines;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks until when the coach is to be quiet. */
public final class PauseDialogue {
  public static final String NAME = "pause";

  private PauseDialogue() {}

  public static Form form(Outlook outlook) {
    return Form.of(
            NAME,
            List.of(new UntilQuestion(new Return(new Deadlines()))),
            (learnt, context) ->
                learnt
                    .get(UntilQuestion.BACK)
                    .map(day -> pause(day, outlook, context))
                    .orElseGet(() -> List.of(Effect.Say.of(Phrase.of("pause.none")))))
        .passing();
  }

  /** A check-in that is open now is skipped: who is away for a day of it missed nothing. */
  private static List<Effect> pause(LocalDate back, Outlook outlook, Context context) {
    var effects = new ArrayList<Effect>();
    var until = WallClock.at(back, LocalTime.MIDNIGHT, context.zone());
    effects.add(new Effect.Quiet(Optional.of(until)));
    Attendance.of(context)
        .last()
        .filter(one -> one.state() == State.OPEN)
        .filter(one -> Window.of(one, context).has(context.now()))
        .ifPresent(one -> effects.add(new Effect.Keep(one.skipped())));
    effects.add(
        Effect.Say.of(Phrase.of("pause.until", "day", back), outlook.next(context.after(effects))));
    return effects;
  }
}
