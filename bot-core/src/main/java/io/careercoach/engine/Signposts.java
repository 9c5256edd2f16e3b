package io.careercoach.engine;

import io.careercoach.dialogue.Effect;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import io.careercoach.reflect.Theme;
import io.careercoach.understand.Goals;
import io.careercoach.understand.Intent;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where each intent leads: to a command, or to an answer with the ways that are open. */
final class Signposts {
  /** Who names a part is asked what is to go, and never offered to lose all. */
  private static final Pattern PART =
      Pattern.compile("(?i)\\b(?:wins?|jobs?|reflections?|check-?ins?|direction|goals?|steps?)\\b");

  private final Goals goals;

  Signposts(Goals goals) {
    this.goals = goals;
  }

  /** Nothing where the intent says no more than that the words were not understood. */
  Optional<Reply> to(Intent intent, String text) {
    return switch (intent) {
      case SHOW_GOALS -> runs("goal list");
      case HOME -> runs("home");
      case HOW_AM_I_DOING -> runs("progress");
      case SET_GOAL -> runs(goals.soundsLikeGoal(text) ? "goal new " + text : "goal new");
      case CHANGE_GOAL -> runs("goal edit");
      case DROP_GOAL -> runs("goal drop");
      case REPORT_PROGRESS -> runs("goal update " + text);
      case DIRECTION -> runs("direction");
      case REFLECT -> runs("reflect");
      case HELP -> runs("help");
      case DATA_INFO -> runs("privacy " + text);
      case EXPORT -> runs("export");
      case DELETE_DATA -> runs(PART.matcher(text).find() ? "forget" : "forget all");
      case STOP -> runs("stop");
      case REMINDERS_CHANGE -> runs("settings " + text);
      case PAUSE -> runs("pause " + text);
      case RESUME -> runs("resume");
      case GREETING -> Optional.of(new Reply.Greets(offer("engine.hello")));
      case THANKS -> says(Effect.Say.of(Phrase.of("engine.thanks")));
      case GOODBYE -> says(Effect.Say.of(Phrase.of("engine.goodbye")));
      case SCOPE_LIMIT -> says(Effect.Say.of(Phrase.of("safety.scope")));
      case ADVICE_SKILLS -> advice("advice.skills", Theme.SKILLS_AND_TRAINING);
      case ADVICE_EDUCATION -> advice("advice.education", Theme.EDUCATION);
      case ADVICE_EXPERIENCE -> advice("advice.experience", Theme.EXPERIENCE);
      case ADVICE_NETWORKING -> advice("advice.networking", Theme.NETWORKING);
      case ADVICE_BALANCE -> advice("advice.balance", Theme.BALANCE);
      case ADVICE_BENEFITS -> advice("advice.benefits", Theme.BENEFITS_AND_VALUES);
      case OFFER_COMPARE -> advice("advice.offer", Theme.BENEFITS_AND_VALUES);
      case OUT_OF_SCOPE -> says(offer("engine.outside"));
      case OTHER_LANGUAGE -> says(offer("engine.language"));
      case CRISIS, HARASSMENT, DISTRESS, GIBBERISH, UNKNOWN -> Optional.empty();
    };
  }

  private static Optional<Reply> runs(String command) {
    return Optional.of(new Reply.Runs(command));
  }

  private static Optional<Reply> says(Effect.Say say) {
    return Optional.of(new Reply.Says(say));
  }

  private static Optional<Reply> advice(String id, Theme theme) {
    Ask<Phrase> ask =
        new Ask.Choice<>(
            id,
            Phrase.of(id),
            List.of(
                new Option<>("/goal new", Phrase.of("advice.goal")),
                new Option<>("/reflect " + theme.key(), Phrase.of("advice.think"))));
    return says(Effect.Say.asking(ask));
  }

  static Effect.Say offer(String id) {
    return Effect.Say.asking(ask(id, Phrase.of(id)));
  }

  /** A question with the ways that are always open. */
  static Ask<Phrase> ask(String id, Phrase question) {
    return new Ask.Choice<>(
        id,
        question,
        List.of(
            new Option<>("/goal new", Phrase.of("engine.offer.goal")),
            new Option<>("/goal list", Phrase.of("engine.offer.list")),
            new Option<>("/help", Phrase.of("engine.offer.help"))));
  }
}
