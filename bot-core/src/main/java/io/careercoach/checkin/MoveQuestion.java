package io.careercoach.checkin;

import io.careercoach.dialogue.BareNumber;
import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Reading.Unclear;
import io.careercoach.dialogue.Reading.Understood;
import io.careercoach.dialogue.Slot;
import io.careercoach.goal.Goal;
import io.careercoach.goal.GoalNews;
import io.careercoach.goal.GoalStory;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.understand.Deadline;
import io.careercoach.understand.Deadlines;
import io.careercoach.understand.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Is there news of the goal that was silent the longest? One tap, or the member's own words. A goal
 * that counts so many a week asks for this week's number; one whose date is over, for a new date.
 */
record MoveQuestion(Progress progress, Deadlines deadlines) implements Question {
  private static final String SAME = "same";
  private static final String STEP = "step";
  private static final String OTHER = "other";
  private static final String UNDATED = "undated";

  /** There are news, but that is all that is said. */
  private static final Pattern YES = Pattern.compile("(yes|yeah|yep|yes it does|y|sure)[.!]?");

  private static final Pattern DONE =
      Pattern.compile("(?:yes,? )?(?:done|did it|i did it|did that)[.!]*");

  private static final Pattern NONE =
      Pattern.compile(
          "(no|nope|nothing|none|same|no (change|news)|nothing (new|yet)|not yet"
              + "|it (does not|doesn.?t))[.!]?");

  @Override
  public Slot<Move> slot() {
    return Round.MOVE;
  }

  @Override
  public String id() {
    return "checkin.move";
  }

  @Override
  public boolean applies(Learnt learnt, Context context) {
    return !Round.brief(learnt)
        && !Round.lookBack(learnt)
        && Round.before(learnt, context).isPresent();
  }

  /** Where the goal stands, and the member's own plan once more. */
  @Override
  public List<Part<Phrase>> before(Learnt learnt, Context context) {
    var parts = new ArrayList<Part<Phrase>>();
    Round.before(learnt, context)
        .ifPresent(goal -> {
          parts.add(new Part.Text<>(GoalNews.plain(goal, context)));
          goal.plan()
              .ifPresent(
                  plan -> parts.add(new Part.Text<>(Phrase.of("checkin.plan", "plan", plan))));
        });
    return parts;
  }

  @Override
  public Phrase wording(Learnt learnt, Context context) {
    var goal = Round.before(learnt, context);
    var outcome = goal.map(Goal::title).orElse(new Private(""));
    var oneMore = Round.oneMore(learnt, context);
    if (oneMore.isPresent()) {
      return Phrase.of("checkin.move.counts", "step", oneMore.get(), "goal", outcome);
    }
    return overdue(learnt, context)
        ? Phrase.of("checkin.move.past", "goal", outcome)
        : goal.flatMap(one -> GoalNews.howMany(one, Round.day(learnt, context), context))
            .orElseGet(() -> Phrase.of(id(), "goal", outcome));
  }

  @Override
  public List<Option<Phrase>> options(Learnt learnt, Context context) {
    var options = new ArrayList<Option<Phrase>>();
    if (overdue(learnt, context)) {
      GoalNews.newDates(context)
          .forEach(day -> options.add(new Option<>(day.toString(), Phrase.of("day", "day", day))));
      options.add(option(UNDATED));
    } else {
      Round.before(learnt, context).ifPresent(goal -> options.addAll(news(goal, learnt, context)));
    }
    options.add(option("done"));
    options.add(option("tell"));
    if (!learnt.has(Round.GOAL) && OtherGoalQuestion.others(learnt, context).count() > 0) {
      options.add(option(OTHER));
    }
    return options;
  }

  private List<Option<Phrase>> news(Goal goal, Learnt learnt, Context context) {
    if (Round.oneMore(learnt, context).isPresent()) {
      return List.of(
          counted(goal, context), new Option<>(SAME, Phrase.of("checkin.move.uncounted")));
    }
    var options = new ArrayList<Option<Phrase>>();
    GoalNews.numbers(goal)
        .forEach(number ->
            options.add(
                new Option<>(Integer.toString(number), Phrase.of("number", "number", number))));
    if (options.isEmpty()) {
      options.add(option(SAME));
    }
    GoalNews.stepped(goal, context)
        .map(_ ->
            GoalNews.next(goal)
                .map(next ->
                    new Option<>(STEP, Phrase.of("checkin.move.reached", "milestone", next)))
                .orElseGet(() -> option(STEP)))
        .ifPresent(options::add);
    return options;
  }

  /** With the figures that the goal has then. */
  private Option<Phrase> counted(Goal goal, Context context) {
    Goal more = GoalNews.stepped(goal, context).orElseThrow();
    return new Option<>(
        STEP, Phrase.of("checkin.move.counted", "figures", GoalStory.figures(more, context)));
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return switch (reply) {
      case Heard.Chosen(var key, _) -> chosen(key, learnt, context);
      case Heard.Words(var words) -> told(words.text().strip(), learnt, context);
    };
  }

  private Reading chosen(String key, Learnt learnt, Context context) {
    if (key.equals(OTHER)) {
      return new Understood(learnt.give(Round.OTHER, true, Round.MOVE));
    }
    if (key.equals(UNDATED)) {
      return new Understood(
          learnt.give(Round.MOVE, Move.SAME).give(Round.UNDATED, true, Round.MOVE));
    }
    if (key.matches("\\d{4}-\\d{2}-\\d{2}")) {
      var day = LocalDate.parse(key);
      return dated(day, Phrase.of("goal.read.day", "day", day), learnt);
    }
    return key.matches("\\d+")
        ? said(learnt.give(Round.MOVE, Move.TELL).give(Round.TOLD, key, Round.MOVE), context)
        : said(learnt.give(Round.MOVE, Round.MOVE.read().apply(key)), context);
  }

  private static Reading dated(LocalDate day, Phrase note, Learnt learnt) {
    return new Understood(
        learnt.give(Round.MOVE, Move.SAME).give(Round.DATE, day, Round.MOVE), List.of(note));
  }

  /** With what the news made of the goal. */
  private Reading said(Learnt learnt, Context context) {
    return new Understood(learnt, Round.said(learnt, progress, context));
  }

  /** Whatever is typed is the news; "nothing new" is no news, and a date may be the new one. */
  private Reading told(String words, Learnt learnt, Context context) {
    if (BareNumber.in(words) && !counted(learnt, context)) {
      return new Unclear(); // a pick of a list that has fewer
    }
    var date = overdue(learnt, context) ? date(words, context) : Optional.<Deadline>empty();
    if (date.isPresent()) {
      return dated(date.get().day(), GoalNews.read(date.get(), "checkin.date.unsure"), learnt);
    }
    String said = words.toLowerCase(Locale.ROOT);
    if (YES.matcher(said).matches()) {
      boolean counts = Round.oneMore(learnt, context).isPresent();
      return chosen(counts ? STEP : "tell", learnt, context);
    }
    boolean none = NONE.matcher(said).matches();
    boolean done =
        Round.before(learnt, context)
            .filter(goal -> GoalNews.isDone(goal, words, progress, context))
            .isPresent();
    if (done && DONE.matcher(said).matches() && offersStretch(learnt, context)) {
      return chosen(STEP, learnt, context);
    }
    if (done) {
      return said(learnt.give(Round.MOVE, Move.DONE), context);
    }
    return none
        ? new Understood(learnt.give(Round.MOVE, Move.SAME))
        : said(
            ofRightGoal(words, learnt, context)
                .give(Round.MOVE, Move.TELL)
                .give(Round.TOLD, words, Round.MOVE),
            context);
  }

  /** Beside "Done: a first step", a bare "done" is that, and not the end of the goal. */
  private static boolean offersStretch(Learnt learnt, Context context) {
    return !overdue(learnt, context)
        && Round.before(learnt, context)
            .filter(goal -> GoalNews.stepped(goal, context).isPresent())
            .flatMap(GoalNews::next)
            .isPresent();
  }

  /** "2 of 5" is news of the goal that has five, whichever was asked about. */
  private Learnt ofRightGoal(String words, Learnt learnt, Context context) {
    return Round.before(learnt, context)
        .flatMap(goal -> GoalNews.other(goal, words, progress, context))
        .map(other -> learnt.give(Round.GOAL, other.id()))
        .orElse(learnt);
  }

  /** Whether a number is asked for. */
  private static boolean counted(Learnt learnt, Context context) {
    return !overdue(learnt, context)
        && Round.before(learnt, context)
            .flatMap(goal -> GoalNews.howMany(goal, Round.day(learnt, context), context))
            .isPresent();
  }

  private Optional<Deadline> date(String words, Context context) {
    return deadlines
        .alone(words, context.calendar())
        .filter(read -> context.today().isBefore(read.day()));
  }

  private static boolean overdue(Learnt learnt, Context context) {
    return Round.before(learnt, context)
        .filter(goal -> GoalNews.overdue(goal, context))
        .isPresent();
  }
}
