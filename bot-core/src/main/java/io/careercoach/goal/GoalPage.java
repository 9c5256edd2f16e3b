package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Unfinished;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Goals as messages: the list, one goal with its picture, and what is said when one is saved. */
final class GoalPage {
  private static final int REPORTS = 5;
  private static final int LISTED = 10;
  private static final int DRAFTS = 2;
  private static final Pattern PIECES = Pattern.compile("(?s).{1,1000}(?!\\S)|.{1,1000}");

  private GoalPage() {}

  static Effect.Say changed(Goal goal) {
    var done = Phrase.of("goal.changed", "number", goal.number());
    return then(List.of(done), Optional.empty(), goal);
  }

  static Effect.Say saved(Goal goal, Sequel sequel, Context context) {
    boolean first = context.facts().of(Goal.class).isEmpty();
    var said = new ArrayList<Phrase>();
    said.add(Phrase.of("goal.saved", "number", goal.number(), "private", Phrase.of("private")));
    sequel.said(first, context).ifPresent(said::add);
    return then(said, sequel.offer(first, context), goal);
  }

  private static Effect.Say then(List<Phrase> said, Optional<Option<Phrase>> offer, Goal goal) {
    var options = new ArrayList<>(offer.stream().toList());
    options.add(new Option<>("/goal copy " + goal.number(), Phrase.of("goal.then.copy")));
    Ask<Phrase> then = new Ask.Choice<>("goal.then", Phrase.of("goal.then"), options);
    return new Effect.Say(
        new Message<>(said.stream().<Part<Phrase>>map(Part.Text::new).toList(), Optional.of(then)));
  }

  /** All active goals with their progress, and a line for the one that is still in the making. */
  static Effect.Say list(Context context) {
    var goals = context.facts().of(Goal.class).stream().filter(Goal::active).toList();
    var parts = new ArrayList<Part<Phrase>>();
    var drafts =
        context.unfinished().stream()
            .filter(form -> form.dialogue().equals(GoalDialogue.NAME))
            .filter(form -> form.learnt().has(Draft.OUTCOME))
            .toList();
    if (!goals.isEmpty()) {
      parts.add(new Part.Text<>(Phrase.of("goal.list", "goals", goals.size())));
    } else if (drafts.isEmpty()) {
      parts.add(new Part.Text<>(Phrase.of("goal.none")));
    }
    for (Goal goal : goals.stream().limit(LISTED).toList()) {
      parts.add(
          new Part.Text<>(
              Phrase.of(
                  "goal.list.line",
                  "number",
                  goal.number(),
                  "outcome",
                  goal.title(),
                  "standing",
                  GoalProgress.words(goal, context))));
    }
    more("goal.list.more", goals.size() - LISTED).ifPresent(parts::add);
    int older = Math.max(0, drafts.size() - DRAFTS);
    for (Unfinished form : drafts.subList(older, drafts.size())) {
      parts.addAll(draft(Draft.goal(form.learnt(), context)));
    }
    more("goal.draft.more", older).ifPresent(parts::add);
    return new Effect.Say(new Message<>(parts, Optional.empty()));
  }

  private static Optional<Part<Phrase>> more(String id, int count) {
    return count > 0
        ? Optional.of(new Part.Text<>(Phrase.of(id, "count", count)))
        : Optional.empty();
  }

  /** What is known of a goal in the making, without what the coach only proposes. */
  private static List<Part<Phrase>> draft(Goal proposed) {
    Goal goal = proposed.with(List.of(), List.of());
    var open = GoalLines.open(goal);
    return List.of(
        new Part.Text<>(Phrase.of("goal.draft", "outcome", goal.title())),
        new Part.Facts<>(GoalLines.known(goal.titled())),
        new Part.Text<>(
            open.isEmpty()
                ? Phrase.of("goal.draft.ready")
                : Phrase.of("goal.draft.open", "open", open)));
  }

  /** No goal, or several, could be meant: says so, above the list. */
  static Effect.Say unknown(String words, Context context) {
    var parts = new ArrayList<Part<Phrase>>();
    parts.add(
        new Part.Text<>(
            words.isBlank()
                ? Phrase.of("goal.which.name")
                : Phrase.of("goal.which.unknown", "words", new Private(words))));
    parts.addAll(list(context).message().parts());
    return new Effect.Say(new Message<>(parts, Optional.empty()));
  }

  /** All of a long text, in pieces that any place can show. */
  private static List<Part.Row<Phrase>> whole(String text) {
    var pieces = PIECES.matcher(text).results().map(piece -> piece.group().strip()).toList();
    var rows = new ArrayList<Part.Row<Phrase>>();
    for (String piece : pieces) {
      var label = Phrase.of("goal.show.part", "part", rows.size() + 1, "parts", pieces.size());
      rows.add(new Part.Row<>(label, Phrase.quote(new Private(piece))));
    }
    return rows;
  }

  /** One goal: words first, then the picture, then its lines. */
  static Effect.Say show(Goal goal, Context context) {
    var parts = new ArrayList<Part<Phrase>>();
    parts.add(
        new Part.Text<>(Phrase.of("goal.show", "number", goal.number(), "outcome", goal.title())));
    if (!goal.title().equals(goal.outcome())) {
      parts.add(new Part.Facts<>(whole(goal.outcome().text())));
    }
    parts.add(new Part.Text<>(GoalProgress.words(goal, context)));
    GoalChart.of(goal, context).ifPresent(parts::add);
    parts.add(new Part.Facts<>(GoalLines.known(goal.titled())));
    goal.lesson()
        .ifPresent(
            lesson -> parts.add(new Part.Text<>(Phrase.of("goal.lesson", "lesson", lesson))));
    parts.addAll(history(goal, context));
    return new Effect.Say(new Message<>(parts, Optional.empty()));
  }

  static Part.Row<Phrase> report(Goal.Update update, Context context) {
    return new Part.Row<>(
        Phrase.of("day", "day", context.day(update.at())), Phrase.quote(update.words()));
  }

  private static List<Part<Phrase>> history(Goal goal, Context context) {
    var rows =
        goal.updates().reversed().stream()
            .limit(REPORTS)
            .map(update -> report(update, context))
            .toList();
    return rows.isEmpty()
        ? List.of()
        : List.of(new Part.Text<>(Phrase.of("goal.history")), new Part.Facts<>(rows));
  }
}
