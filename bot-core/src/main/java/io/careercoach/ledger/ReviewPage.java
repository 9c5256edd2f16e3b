package io.careercoach.ledger;

import io.careercoach.dialogue.Context;
import io.careercoach.goal.Goal;
import io.careercoach.goal.GoalStory;
import io.careercoach.message.Markdown;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.understand.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A review as a page of Markdown: situation, action and result of every win and goal. */
record ReviewPage(Review review, Context context) {
  private static final Phrase BLANK = Phrase.quote(new Private(""));
  private static final Phrase OPEN = Phrase.of("review.open");
  private static final int REPORTS = 3;

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

  /** Whether something on these lines is left to the member. */
  static boolean isOpen(List<Phrase> lines) {
    return lines.stream().anyMatch(line -> line.arguments().containsValue(OPEN));
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
    lines.addAll(List.of(BLANK, heading));
    for (Win win : wins) {
      int number = 1 + review.wins().indexOf(win);
      lines.addAll(List.of(BLANK, Phrase.of("review.win", "number", number), BLANK));
      Phrase month = Stretch.month(context.day(win.at()));
      Phrase situation =
          win.job(context)
              .map(job -> Phrase.of("review.in-job", "job", job.title(), "month", month))
              .orElse(month);
      lines.add(Phrase.of("review.situation", "what", situation));
      lines.add(Phrase.of("review.action", "what", Phrase.quote(win.words())));
      lines.add(Phrase.of("review.result", "what", result(win)));
    }
  }

  /** What it gave, unless that was just the job, and how far the goal is that it was about. */
  private Phrase result(Win win) {
    var pieces = new ArrayList<Phrase>();
    win.gain().filter(gain -> gain != Gain.JUST_THE_JOB).map(Gain::words).ifPresent(pieces::add);
    GoalStory.about(win.words(), context.day(win.at()), context)
        .map(goal ->
            Phrase.of(
                "review.towards",
                "goal",
                goal.outcome(),
                "figures",
                GoalStory.figures(goal, context)))
        .ifPresent(pieces::add);
    return Joined.of(pieces).orElse(OPEN);
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
        List.of(BLANK, Phrase.of("review.goal", "what", Phrase.quote(goal.outcome())), BLANK));
    Phrase month = Stretch.month(context.day(goal.since()));
    lines.add(
        Phrase.of(
            "review.situation",
            "what",
            goal.why()
                .map(why -> Phrase.of("review.why", "why", why, "month", month))
                .orElseGet(() -> Phrase.of("review.since", "month", month))));
    lines.add(Phrase.of("review.action", "what", goal.plan().map(Phrase::quote).orElse(OPEN)));
    goal.updates().stream()
        .skip(Math.max(0, goal.updates().size() - REPORTS))
        .map(update ->
            Phrase.of("review.report", "day", context.day(update.at()), "words", update.words()))
        .forEach(lines::add);
    lines.add(Phrase.of("review.result", "what", GoalStory.figures(goal, context)));
    goal.lesson().ifPresent(lesson -> lines.add(Phrase.of("review.lesson", "lesson", lesson)));
  }
}
