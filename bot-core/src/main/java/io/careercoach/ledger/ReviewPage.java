package io.careercoach.ledger;

import io.careercoach.dialogue.Context;
import io.careercoach.goal.Goal;
import io.careercoach.goal.GoalNews;
import io.careercoach.goal.GoalStory;
import io.careercoach.message.Markdown;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.understand.Progress;
import io.careercoach.understand.ProgressReading;
import io.careercoach.understand.ProgressReading.Status;
import io.careercoach.understand.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A review as a page of Markdown: a line for every win; situation, action, result of a goal. */
record ReviewPage(Review review, Context context) {
  private static final Phrase BLANK = Phrase.quote(new Private(""));

  /** A report with none of them is just a number, which the result has. */
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{3}");

  private static final Set<Status> HELD_UP = EnumSet.of(Status.AT_RISK, Status.BLOCKED);
  private static final Progress PROGRESS = new Progress();

  List<Phrase> lines() {
    var lines = new ArrayList<Phrase>();
    lines.add(Phrase.of("review.title", "stretch", review.stretch().words()));
    lines.add(BLANK);
    lines.add(review.figures());
    jobs().forEach(job -> wins(lines, heading(job), winsOf(job)));
    var loose = review.wins().stream().filter(win -> win.job(context).isEmpty()).toList();
    wins(lines, Phrase.of(jobs().isEmpty() ? "review.wins" : "review.wins.other"), loose);
    goals(lines, "review.goals.done", review.done());
    goals(lines, "review.goals.under-way", review.underWay());
    return lines.stream().map(Markdown::safe).toList();
  }

  /** A goal under way of which it is not known yet what the member does for it. */
  Optional<Goal> silent() {
    return review.underWay().stream()
        .filter(goal -> goal.plan().isEmpty() && reports(goal).findAny().isEmpty())
        .findFirst();
  }

  /**
   * The reports that say something besides their number. What held the member up is theirs: the
   * page goes to somebody else.
   */
  private Stream<Goal.Update> reports(Goal goal) {
    return goal.updates().stream()
        .filter(update -> LETTERS.matcher(update.words().text()).find())
        .filter(update -> !heldUp(goal, update));
  }

  private boolean heldUp(Goal goal, Goal.Update update) {
    return GoalNews.read(goal, update.words().text(), PROGRESS, context)
        .map(ProgressReading::status)
        .filter(HELD_UP::contains)
        .isPresent();
  }

  /** What the member does now, then the others, the latest first. */
  private List<Job> jobs() {
    return Job.all(context).stream()
        .sorted(
            Comparator.comparing((Job job) -> job.current()).thenComparing(Job::number).reversed())
        .toList();
  }

  private List<Win> winsOf(Job job) {
    return review.wins().stream()
        .filter(win -> win.job(context).filter(job::equals).isPresent())
        .toList();
  }

  private static Phrase heading(Job job) {
    return Phrase.of("review.heading", "what", JobPage.described(job.current(false)));
  }

  private void wins(List<Phrase> lines, Phrase heading, List<Win> wins) {
    if (wins.isEmpty()) {
      return;
    }
    lines.addAll(List.of(BLANK, heading, BLANK));
    for (Win win : wins) {
      lines.add(
          Phrase.of(
              "review.win",
              "number",
              win.number(),
              "month",
              Stretch.month(context.day(win.at())),
              "what",
              told(win)));
    }
  }

  /** The words, what it gave, unless that was just the job, and the goal that it was about. */
  private Phrase told(Win win) {
    var pieces = new ArrayList<Phrase>();
    win.gain()
        .filter(gain -> gain != Gain.JUST_THE_JOB)
        .map(gain -> Phrase.of("review.gave", "gain", gain.words()))
        .ifPresent(pieces::add);
    GoalStory.about(win.words(), context.day(win.at()), context)
        .map(goal -> Phrase.of("review.towards", "goal", goal.title()))
        .ifPresent(pieces::add);
    Phrase words = Phrase.quote(win.words());
    return Joined.of(pieces)
        .map(more -> Phrase.of("review.told", "words", words, "more", more))
        .orElse(words);
  }

  private void goals(List<Phrase> lines, String heading, List<Goal> goals) {
    if (goals.isEmpty()) {
      return;
    }
    lines.addAll(List.of(BLANK, Phrase.of(heading)));
    goals.forEach(goal -> goal(lines, goal));
  }

  private void goal(List<Phrase> lines, Goal goal) {
    lines.addAll(
        List.of(BLANK, Phrase.of("review.goal", "what", Phrase.quote(goal.title())), BLANK));
    Phrase month = Stretch.month(context.day(goal.since()));
    lines.add(
        Phrase.of(
            "review.situation",
            "what",
            goal.why()
                .map(why -> Phrase.of("review.why", "why", why, "month", month))
                .orElseGet(() -> Phrase.of("review.since", "month", month))));
    goal.plan()
        .map(plan -> Phrase.of("review.action", "what", Phrase.quote(plan)))
        .ifPresent(lines::add);
    reports(goal)
        .map(update ->
            Phrase.of("review.report", "day", context.day(update.at()), "words", update.words()))
        .forEach(lines::add);
    lines.add(Phrase.of("review.result", "what", GoalStory.figures(goal, context)));
    goal.lesson().ifPresent(lesson -> lines.add(Phrase.of("review.lesson", "lesson", lesson)));
  }
}
