package io.careercoach.engine;

import io.careercoach.dialogue.Effect;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Message;
import io.careercoach.message.Phrase;
import io.careercoach.reflect.Theme;
import io.careercoach.understand.Goals;
import io.careercoach.understand.Intent;
import java.util.List;
import java.util.Optional;

/** Where each intent leads: to a command, or to an answer with the ways that are open. */
final class Signposts {
  private final Goals goals;

  Signposts(Goals goals) {
    this.goals = goals;
  }

  /** The end of the way. */
  sealed interface Way {

    /** This command is run. */
    record Command(String line) implements Way {
      @Override
      public String toString() {
        return "Command[private]";
      }
    }

    /** This is said. */
    record Word(Effect.Say say) implements Way {}

    /** It was not understood. */
    record None() implements Way {}
  }

  Way to(Intent intent, String text) {
    return switch (intent) {
      case SHOW_GOALS -> new Way.Command("goal list");
      case HOME -> new Way.Command("home");
      case HOW_AM_I_DOING -> new Way.Command("progress");
      case SET_GOAL ->
          new Way.Command(goals.soundsLikeGoal(text) ? "goal new " + text : "goal new");
      case CHANGE_GOAL -> new Way.Command("goal edit");
      case DROP_GOAL -> new Way.Command("goal drop");
      case REPORT_PROGRESS -> new Way.Command("goal update " + text);
      case DIRECTION -> new Way.Command("direction");
      case REFLECT -> new Way.Command("reflect");
      case HELP -> new Way.Command("help");
      case DATA_INFO -> new Way.Command("privacy " + text);
      case EXPORT -> new Way.Command("export");
      case DELETE_DATA -> new Way.Command("forget all");
      case STOP -> new Way.Command("stop");
      case REMINDERS_CHANGE -> new Way.Command("settings " + text);
      case PAUSE -> new Way.Command("pause " + text);
      case RESUME -> new Way.Command("resume");
      case GREETING -> new Way.Word(offer("engine.hello"));
      case THANKS -> new Way.Word(Effect.Say.of(Phrase.of("engine.thanks")));
      case GOODBYE -> new Way.Word(Effect.Say.of(Phrase.of("engine.goodbye")));
      case SCOPE_LIMIT -> new Way.Word(Effect.Say.of(Phrase.of("safety.scope")));
      case ADVICE_SKILLS -> advice("advice.skills", Theme.SKILLS_AND_TRAINING);
      case ADVICE_EDUCATION -> advice("advice.education", Theme.EDUCATION);
      case ADVICE_EXPERIENCE -> advice("advice.experience", Theme.EXPERIENCE);
      case ADVICE_NETWORKING -> advice("advice.networking", Theme.NETWORKING);
      case ADVICE_BALANCE -> advice("advice.balance", Theme.BALANCE);
      case ADVICE_BENEFITS -> advice("advice.benefits", Theme.BENEFITS_AND_VALUES);
      case OFFER_COMPARE -> advice("advice.offer", Theme.BENEFITS_AND_VALUES);
      case OUT_OF_SCOPE -> new Way.Word(offer("engine.outside"));
      case OTHER_LANGUAGE -> new Way.Word(offer("engine.language"));
      case CRISIS, HARASSMENT, DISTRESS, GIBBERISH, UNKNOWN -> new Way.None();
    };
  }

  private static Way advice(String id, Theme theme) {
    Ask<Phrase> ask =
        new Ask.Choice<>(
            id,
            Phrase.of(id),
            List.of(
                new Option<>("/goal new", Phrase.of("advice.goal")),
                new Option<>("/reflect " + theme.key(), Phrase.of("advice.think"))));
    return new Way.Word(new Effect.Say(new Message<>(List.of(), Optional.of(ask))));
  }

  static Effect.Say offer(String id) {
    return new Effect.Say(new Message<>(List.of(), Optional.of(ask(id, Phrase.of(id)))));
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
