package io.careercoach.checkin;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Opening;
import io.careercoach.dialogue.Verb;
import io.careercoach.dialogue.Verb.Answer;
import io.careercoach.dialogue.Verb.Answer.Opens;
import io.careercoach.dialogue.Verb.Answer.Says;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.settings.Outlook;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The commands that begin, interrupt and take up again what the coach writes unasked. */
public final class AwayVerbs {
  private final Outlook outlook;

  private AwayVerbs(Outlook outlook) {
    this.outlook = outlook;
  }

  public static Map<String, Verb> all(Outlook outlook) {
    var verbs = new AwayVerbs(outlook);
    return Map.of(
        "pause", (rest, _) -> pause(rest.strip()),
        "resume", (_, context) -> verbs.resume(context),
        "begin weekly", (_, context) -> verbs.weekly(context));
  }

  /** Words without any time in them, such as "snooze", answer no question. */
  private static Answer pause(String when) {
    return new Opens(PauseDialogue.NAME, Return.named(when) ? Opening.words(when) : Opening.BLANK);
  }

  /** Who comes back starts afresh: what was missed before does not count any more. */
  private Answer resume(Context context) {
    var back = List.<Effect>of(new Effect.Quiet(Optional.of(context.now())));
    if (context.begun().isEmpty()) {
      return new Says(List.of(back.getFirst(), asking(Phrase.of("outlook.not-begun"))));
    }
    return says(back, Phrase.of("pause.over"), context);
  }

  private Answer weekly(Context context) {
    return says(List.of(new Effect.Begin()), Phrase.of("outlook.begun"), context);
  }

  private Answer says(List<Effect> effects, Phrase said, Context context) {
    var say = Effect.Say.of(said, outlook.next(context.after(effects)));
    return new Says(List.of(effects.getFirst(), say));
  }

  private static Effect.Say asking(Phrase said) {
    Ask<Phrase> ask =
        new Ask.Choice<>(
            "checkin.weekly",
            Phrase.of("checkin.weekly"),
            List.of(new Option<>("/begin weekly", Phrase.of("checkin.button.weekly"))));
    return new Effect.Say(new Message<>(List.of(new Part.Text<>(said)), Optional.of(ask)));
  }
}
