package io.careercoach.reflect;

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
import io.careercoach.message.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The commands about the compass: a new one, six more statements, and the last result again. */
public final class CompassVerbs {
  static final String COMPASS = "reflect compass";
  static final String MORE = "reflect compass more";

  private CompassVerbs() {}

  public static Map<String, Verb> all() {
    return Map.of(
        "compass",
        (_, _) -> new Opens(CompassDialogue.NAME, Opening.BLANK),
        COMPASS,
        (_, _) -> new Opens(CompassDialogue.NAME, Opening.BLANK),
        MORE,
        (_, context) -> more(context),
        "reflect compass show",
        (_, context) ->
            new Says(
                Compass.latest(context)
                    .map(latest -> CompassPage.of(latest, context))
                    .orElseGet(CompassVerbs::none)));
  }

  private static Answer more(Context context) {
    return Compass.latest(context)
        .filter(latest -> latest.fresh(context))
        .<Answer>map(latest ->
            latest.deepened()
                ? new Says(CompassPage.of(latest, context))
                : new Opens(CompassDialogue.MORE, Opening.BLANK))
        .orElseGet(() -> new Opens(CompassDialogue.NAME, Opening.BLANK));
  }

  private static Effect.Say none() {
    return new Effect.Say(
        new Message<>(
            List.of(),
            Optional.of(
                new Ask.Choice<>(
                    "compass.none",
                    Phrase.of("compass.none"),
                    List.of(new Option<>("/" + COMPASS, Phrase.of("compass.begin")))))));
  }
}
