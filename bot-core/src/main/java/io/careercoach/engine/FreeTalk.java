package io.careercoach.engine;

import io.careercoach.checkin.Asked;
import io.careercoach.checkin.StepNews;
import io.careercoach.dialogue.BareNumber;
import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.goal.Correction;
import io.careercoach.goal.Goal;
import io.careercoach.goal.GoalNews;
import io.careercoach.goal.UpdateDialogue;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.settings.SettingsVerbs;
import io.careercoach.understand.Appointment;
import io.careercoach.understand.Appointments;
import io.careercoach.understand.Gist;
import io.careercoach.understand.Goals;
import io.careercoach.understand.Intent;
import io.careercoach.understand.IntentReading;
import io.careercoach.understand.Intents;
import io.careercoach.understand.Progress;
import io.careercoach.understand.ProgressReading;
import io.careercoach.understand.ProgressReading.Status;
import io.careercoach.understand.Told;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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

  /** What is done at once even in the middle of a dialogue. */
  private static final Set<Intent> BREAKING_IN =
      EnumSet.of(
          Intent.SHOW_GOALS,
          Intent.HOW_AM_I_DOING,
          Intent.HELP,
          Intent.DATA_INFO,
          Intent.DELETE_DATA);

  private static final Set<Intent> ABOUT_GOALS =
      EnumSet.of(Intent.CHANGE_GOAL, Intent.DROP_GOAL, Intent.REPORT_PROGRESS);

  /** Says who speaks, as the very first words do anyway. */
  private static final Pattern BEGIN = Pattern.compile("(?i)/?(?:coach )?begin");

  /** An answer about oneself, and no order. */
  private static final Pattern FORGOT = Pattern.compile("i (?:always |often |just )?forg[eo]t.*");

  private static final Pattern HOUR = Pattern.compile("(?i)\\bat \\d|\\d:\\d|\\d ?[ap]\\.?m\\b");

  private static final Appointments APPOINTMENTS = new Appointments();

  /** Fewer words are rather a slip in an answer. */
  private static final int FEWEST = 3;

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

  Reply hear(String text, int misses, Context context) {
    var command = Command.slashless(text, verbs);
    if (command.isPresent()) {
      return new Reply.Runs(command.get());
    }
    // A pick of a list that is not there any more.
    if (BareNumber.in(text)) {
      return new Reply.Asks(Guess.of(text, misses, context));
    }
    IntentReading read = intents.read(text);
    boolean clear =
        !firstWish(read.intent(), text, context)
            && switch (read.clarity()) {
              case WHOLE -> true;
              case PLAIN -> !LOOSE.contains(read.intent());
              case GUESSED -> false;
            };
    var reply =
        clear
            ? signposts.to(read.intent(), text)
            : meant(text, context).<Reply>map(Reply.Runs::new);
    return reply.orElseGet(() -> new Reply.Asks(Guess.of(text, misses, context)));
  }

  /** Without a goal there is none to change or to let go: "I want to get off night shifts". */
  private boolean firstWish(Intent intent, String text, Context context) {
    return ABOUT_GOALS.contains(intent)
        && goals.soundsLikeGoal(text)
        && context.facts().of(Goal.class).stream().noneMatch(Goal::active);
  }

  private Optional<String> meant(String text, Context context) {
    boolean wish = goals.soundsLikeGoal(text);
    var report =
        !wish || mayBeNews(text, context) ? report(text, context) : Optional.<String>empty();
    if (wish && report.isEmpty()) {
      return Optional.of("goal new " + text);
    }
    return report
        .or(() -> Asked.answer(text, context))
        .or(() -> StepNews.command(text, context))
        .or(() -> milestone(text, context));
  }

  /** "Read two more" is said of yesterday, too: without a time it is news of the goal it counts. */
  private boolean mayBeNews(String text, Context context) {
    return Told.happened(text) && !goals.read(text, context.calendar()).timed();
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
    if (BEGIN.matcher(text).matches()) {
      return false;
    }
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
    var shown = Spoken.shown(text, verbs);
    if (shown.isPresent()) {
      return shown;
    }
    Intent whole =
        FORGOT.matcher(bare).matches()
            ? Intent.UNKNOWN
            : intents.whole(text).orElse(Intent.UNKNOWN);
    if (whole == Intent.GREETING) {
      return Optional.of("continue");
    }
    return BREAKING_IN.contains(whole)
            && signposts.to(whole, text).orElseThrow() instanceof Reply.Runs(var command)
        ? Optional.of(command)
        : Optional.empty();
  }

  /** The command for words in the middle of a dialogue that are news, or a wish for quiet. */
  Optional<String> news(String text, Session session, Context context) {
    boolean asked =
        session.open().filter(talk -> talk.dialogue().equals(UpdateDialogue.NAME)).isPresent();
    boolean few = text.strip().split("\\s+").length < FEWEST;
    return !asked
            && !few
            && hear(text, 0, context) instanceof Reply.Runs(var command)
            && standsAlone(command, text, context)
        ? Optional.of(command)
        : Optional.empty();
  }

  private boolean standsAlone(String command, String text, Context context) {
    return command.startsWith("pause ")
        || command.startsWith(StepNews.TOLD)
        || (command.startsWith("settings ") && SettingsVerbs.understands(text))
        || (command.startsWith("goal update ") && report(text, context).isPresent());
  }

  /** News of the one goal that it fits; which one is asked where it fits several. */
  private Optional<String> report(String text, Context context) {
    if (plans(text, context)) {
      return Optional.empty();
    }
    var goals = context.facts().of(Goal.class).stream().filter(Goal::active).toList();
    var told = goals.stream().filter(goal -> tells(text, goal, context)).toList();
    if (told.isEmpty() && (goals.isEmpty() || !progress.isFinished(text))) {
      return Optional.empty();
    }
    var meant =
        Correction.says(text)
            ? told.stream().max(Comparator.comparing(GoalNews::lastNews))
            : told.stream().filter(_ -> told.size() == 1).findFirst();
    var number = meant.filter(_ -> goals.size() > 1).map(goal -> goal.number() + " ");
    return Optional.of("goal update " + number.orElse("") + text);
  }

  /** A number that fits the goal, its end, or a new date is a report of progress. */
  private boolean tells(String text, Goal goal, Context context) {
    return GoalNews.read(goal, text, progress, context)
        .filter(reading ->
            reading.amount().isPresent()
                || reading.newDeadline().isPresent()
                || ends(reading, text, goal))
        .isPresent();
  }

  /** "Tuesday at 10 I talk to Eva": the number is an hour, and nothing has happened. */
  private static boolean plans(String text, Context context) {
    return !Told.happened(text)
        && APPOINTMENTS
            .read(text, context.calendar())
            .flatMap(Appointment::time)
            .filter(_ -> HOUR.matcher(text).find())
            .isPresent();
  }

  /** "I changed my mind" may be about anything; "I gave up the talks" is about the goal. */
  private static boolean ends(ProgressReading reading, String text, Goal goal) {
    boolean named = Gist.of(text).shared(Gist.of(goal.outcome().text())) > 0;
    return reading.status() == Status.DONE || (reading.status() == Status.DROPPED && named);
  }

  Effect.Say welcomeBack() {
    return Signposts.offer("engine.back");
  }

  /** There is nothing to repair. */
  static Effect.Say idle() {
    return Signposts.offer("engine.idle");
  }

  /** An unknown command, with the nearest one where there is one near. */
  Effect.Say unknown(String typed, Optional<String> nearest) {
    Phrase what = Phrase.of("engine.unknown", "command", new Private("/" + typed));
    if (nearest.isEmpty()) {
      return Effect.Say.asking(Signposts.ask("engine.unknown", what));
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
    return Effect.Say.asking(ask);
  }
}
