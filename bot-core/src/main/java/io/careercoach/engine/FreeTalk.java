package io.careercoach.engine;

import io.careercoach.checkin.Asked;
import io.careercoach.checkin.StepNews;
import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.goal.Goal;
import io.careercoach.goal.GoalNews;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Message;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.understand.Goals;
import io.careercoach.understand.Intent;
import io.careercoach.understand.IntentReading;
import io.careercoach.understand.Intents;
import io.careercoach.understand.Progress;
import io.careercoach.understand.ProgressReading.Status;
import io.careercoach.understand.Told;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the coach does with words while no dialogue is open. */
final class FreeTalk {
  private static final Set<String> HARMLESS = Set.of("privacy", "example");

  /** What is only taken for such where the words are no goal and no report that fits a goal. */
  private static final Set<Intent> LOOSE =
      EnumSet.of(
          Intent.SET_GOAL,
          Intent.CHANGE_GOAL,
          Intent.REPORT_PROGRESS,
          Intent.REFLECT,
          Intent.OUT_OF_SCOPE,
          Intent.OTHER_LANGUAGE,
          Intent.GIBBERISH,
          Intent.UNKNOWN);

  private static final Set<Status> ENDS = Set.of(Status.DONE, Status.DROPPED);

  private final Intents intents;
  private final Signposts signposts;
  private final Goals goals;
  private final Progress progress;
  private final Map<String, ?> verbs;

  /**
   * @param verbs the commands, which may be typed without their slash
   */
  FreeTalk(Intents intents, Goals goals, Progress progress, Map<String, ?> verbs) {
    this.intents = intents;
    this.goals = goals;
    signposts = new Signposts(goals);
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
    var command = Command.slashless(text, verbs);
    if (command.isPresent()) {
      return new Reply.Runs(command.get());
    }
    IntentReading read = intents.read(text);
    if (read.plain() && !LOOSE.contains(read.intent()) || intents.whole(text).isPresent()) {
      return lead(read.intent(), text, misses, context);
    }
    return meant(text, context)
        .<Reply>map(Reply.Runs::new)
        .orElseGet(() -> lead(Intent.UNKNOWN, text, misses, context));
  }

  private Reply lead(Intent intent, String text, int misses, Context context) {
    return switch (signposts.to(intent, text)) {
      case Signposts.Way.Command way -> new Reply.Runs(way.line());
      case Signposts.Way.Word way -> new Reply.Says(way.say());
      case Signposts.Way.None none -> new Reply.Asks(Guess.of(text, misses, context));
    };
  }

  private Optional<String> meant(String text, Context context) {
    if (goals.soundsLikeGoal(text)) {
      return Optional.of("goal new " + text);
    }
    return reports(text, context)
        ? Optional.of("goal update " + text)
        : Asked.answer(text, context)
            .or(() -> StepNews.command(text, context))
            .or(() -> milestone(text, context));
  }

  /** News of what sounds like a milestone of the member's own is news of its goal. */
  private static Optional<String> milestone(String text, Context context) {
    return context.facts().of(Goal.class).stream()
        .filter(Goal::active)
        .filter(goal -> Told.happened(text) && GoalNews.maybe(goal, text).isPresent())
        .map(goal -> "goal update " + goal.number() + " " + text)
        .findFirst();
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
    return switch (intents.whole(text).orElse(Intent.UNKNOWN)) {
      case SHOW_GOALS -> Optional.of("goal list");
      case HOW_AM_I_DOING -> Optional.of("progress");
      case DATA_INFO -> Optional.of("privacy " + text);
      case DELETE_DATA -> Optional.of("forget all");
      case GREETING -> Optional.of("continue");
      default -> Optional.empty();
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

  Effect.Say welcomeBack() {
    return Signposts.offer("engine.back");
  }

  /** There is nothing to repair; what was set aside is offered. */
  static Effect.Say idle(boolean aside) {
    return aside ? Again.asideWaits() : Signposts.offer("engine.idle");
  }

  /** An unknown command, with the nearest one where there is one near. */
  Effect.Say unknown(String typed, Optional<String> nearest) {
    Phrase what = Phrase.of("engine.unknown", "command", new Private("/" + typed));
    if (nearest.isEmpty()) {
      return new Effect.Say(
          new Message<>(List.of(), Optional.of(Signposts.ask("engine.unknown", what))));
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
}
