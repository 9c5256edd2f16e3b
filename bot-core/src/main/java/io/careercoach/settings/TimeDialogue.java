package io.careercoach.settings;

import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Form;
import io.careercoach.message.Phrase;
import io.careercoach.time.CheckInTime;
import java.util.List;

/** Asks on which day and at what time the check-in is to come. */
public final class TimeDialogue {
  public static final String NAME = "settings-time";

  private TimeDialogue() {}

  public static Form form(CheckInTime usual, Outlook outlook) {
    var changes = new Changes(usual);
    return Form.of(
            NAME,
            List.of(new TimeQuestion()),
            (learnt, context) ->
                learnt
                    .get(TimeQuestion.TIME)
                    .map(TimeQuestion::wanted)
                    .map(time ->
                        SettingsVerbs.said(
                            changes.time(time, Settings.of(context), context), outlook, context))
                    .orElseGet(() -> List.of(Effect.Say.of(Phrase.of("settings.kept")))))
        .passing();
  }
}
