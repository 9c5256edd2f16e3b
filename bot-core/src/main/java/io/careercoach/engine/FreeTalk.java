package io.careercoach.engine;

import io.careercoach.checkin.Asked;
import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.goal.Goal;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Message;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.understand.Goals;
import io.careercoach.understand.Intents;
import io.careercoach.understand.Progress;
import io.careercoach.understand.ProgressReading.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the coach does with words while no dialogue is open. */
final class FreeTalk {
  /** The command that makes a goal of the words that were not understood. */
  static final String TAKE = "take";

  /** The command that makes a report of them. */
  static final String NEWS = "news";

  private static final Set<String> HARMLESS = Set.of("privacy", "example");
  private static final Set<Status> ENDS = Set.of(Status.DONE, Status.DROPPED);

  private final Intents intents;
  private final Goals goals;
  private final Progress progress;
  private final Map<String, ?> verbs;

  /**
   * @param verbs the commands, which may be typed without their slash
   */
  FreeTalk(Intents intents, Goals goals, Progress progress, Map<String, ?> verbs) {
    this.intents = intents;
    this.goals = goals;
    this.progress = progress;
    this.verbs = Map.copyOf(verbs);
  }

  /** What becomes of words outside a dialogue. */
  sealed interface Reply {

    /** They mean this command. */
    record Runs(String command) implements Reply {
      @Override
      public String toString() {
        return "Runs[private]";
      }
    }

    /** They get an answer. */
    record Says(Effect.Say say) implements Reply {}

    /** They were not understood; this asks what was meant. */
    record Asks(Effect.Say say) implements Reply {}
  }

  Reply hear(String text, int misses, Context context) {
    if (verbs.containsKey(text.toLowerCase(Locale.ROOT))
        || text.matches("(?i)forget (goal|last|this|since|in|\\p{L}{3,9} \\d{4}|\\d{4})\\b.*")
        || text.matches("(?i)goal (new|list|show|copy|update|edit|done|drop)\\b.*")
        || text.matches("(?i)share (my )?((last|latest|next) )?(goal|win|step|list|undo)\\b.*")
        || text.matches("(?i)(settings|pause (until|till|for))\\b.*")) {
      return new Reply.Runs(text);
    }
    if (text.matches("(?is)win\\s*:.+")) {
      return new Reply.Runs("win " + text.substring(text.indexOf(':') + 1).strip());
    }
    return switch (intents.read(text)) {
      case SHOW_GOALS -> new Reply.Runs("goal list");
      case HOME -> new Reply.Runs("home");
      case PROGRESS -> new Reply.Runs("progress");
      case SET_GOAL -> new Reply.Runs(goals.soundsLikeGoal(text) ? "goal new " + text : "goal new");
      case REPORT_PROGRESS -> new Reply.Runs("goal update " + text);
      case DIRECTION -> new Reply.Runs("direction");
      case HELP -> new Reply.Runs("help");
      case PRIVACY -> new Reply.Runs("privacy " + text);
      case FORGET_ALL -> new Reply.Runs("forget all");
      case STOP_MESSAGES -> new Reply.Runs("stop");
      case REMINDERS -> new Reply.Runs("settings " + text);
      case PAUSE -> new Reply.Runs("pause " + text);
      case RESUME -> new Reply.Runs("resume");
      case GREETING -> new Reply.Says(offer("engine.hello"));
      case THANKS -> new Reply.Says(Effect.Say.of(Phrase.of("engine.thanks")));
      case GOODBYE -> new Reply.Says(Effect.Say.of(Phrase.of("engine.goodbye")));
      case UNKNOWN ->
          meant(text, context)
              .<Reply>map(Reply.Runs::new)
              .orElseGet(() ->
                  new Reply.Asks(unclear(misses == 0 ? "engine.unclear" : "engine.pick", context)));
    };
  }

  private Optional<String> meant(String text, Context context) {
    if (goals.soundsLikeGoal(text)) {
      return Optional.of("goal new " + text);
    }
    return reports(text, context)
        ? Optional.of("goal update " + text)
        : Asked.answer(text, context);
  }

  /** Whether the very first words already are a goal or a command, and can be answered at once. */
  boolean meansSomething(String text, Context context) {
    return text.startsWith("/") || hear(text, 0, context) instanceof Reply.Runs;
  }

  /**
   * The command that a whole message means even while a dialogue is open; a single word of one only
   * where it cannot be the answer.
   */
  Optional<String> breaksIn(String text, boolean closed) {
    String bare = text.toLowerCase(Locale.ROOT).strip();
    boolean plain = closed || bare.contains(" ") || HARMLESS.contains(bare);
    if (plain && verbs.containsKey(bare)) {
      return Optional.of(bare);
    }
    return switch (intents.read(text)) {
      case SHOW_GOALS -> Optional.of("goal list");
      case PROGRESS -> Optional.of("progress");
      case PRIVACY -> Optional.of("privacy " + text);
      case FORGET_ALL -> Optional.of("forget all");
      case GREETING -> Optional.of("continue");
      case HOME,
          SET_GOAL,
          REPORT_PROGRESS,
          DIRECTION,
          HELP,
          STOP_MESSAGES,
          REMINDERS,
          PAUSE,
          RESUME,
          THANKS,
          GOODBYE,
          UNKNOWN ->
          Optional.empty();
    };
  }

  /** A number that fits a goal, or its end, is a report of progress, if there is a goal. */
  private boolean reports(String text, Context context) {
    return context.facts().of(Goal.class).stream()
        .filter(Goal::active)
        .anyMatch(goal ->
            progress
                .read(text, goal.measure(), BigDecimal.ZERO, context.calendar())
                .filter(reading -> reading.amount().isPresent() || ENDS.contains(reading.status()))
                .isPresent());
  }

  /** Asks what was meant; one tap makes a goal of the words, or news about one. */
  private static Effect.Say unclear(String id, Context context) {
    boolean goals = context.facts().of(Goal.class).stream().anyMatch(Goal::active);
    Ask<Phrase> ask =
        new Ask.Choice<>(
            id,
            Phrase.of(id),
            List.of(
                goals
                    ? new Option<>("/" + NEWS, Phrase.of("engine.offer.news"))
                    : new Option<>("/direction explore", Phrase.of("engine.offer.unsure")),
                new Option<>("/" + TAKE, Phrase.of("engine.offer.take")),
                new Option<>("/help", Phrase.of("engine.offer.help"))));
    return new Effect.Say(new Message<>(List.of(), Optional.of(ask)));
  }

  Effect.Say welcomeBack() {
    return offer("engine.back");
  }

  /** There is nothing to repair; what was set aside is offered. */
  static Effect.Say idle(boolean aside) {
    return aside ? Again.asideWaits() : offer("engine.idle");
  }

  /** An unknown command, with the nearest one where there is one near. */
  Effect.Say unknown(String typed, Optional<String> nearest) {
    Phrase what = Phrase.of("engine.unknown", "command", new Private("/" + typed));
    if (nearest.isEmpty()) {
      return new Effect.Say(new Message<>(List.of(), Optional.of(ask("engine.unknown", what))));
    }
    Ask<Phrase> ask =
        new Ask.Choice<>(
            "engine.unknown.near",
            Phrase.of(
                "engine.unknown.near",
                "command",
                new Private("/" + typed),
                "near",
                "/" + nearest.get()),
            List.of(
                new Option<>(
                    "/" + nearest.get(),
                    Phrase.of("engine.unknown.yes", "near", "/" + nearest.get()))));
    return new Effect.Say(new Message<>(List.of(), Optional.of(ask)));
  }

  private static Effect.Say offer(String id) {
    return new Effect.Say(new Message<>(List.of(), Optional.of(ask(id, Phrase.of(id)))));
  }

  private static Ask<Phrase> ask(String id, Phrase question) {
    return new Ask.Choice<>(
        id,
        question,
        List.of(
            new Option<>("/goal new", Phrase.of("engine.offer.goal")),
            new Option<>("/goal list", Phrase.of("engine.offer.list")),
            new Option<>("/help", Phrase.of("engine.offer.help"))));
  }
}
