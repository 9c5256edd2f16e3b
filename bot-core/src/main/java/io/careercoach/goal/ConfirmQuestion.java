package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Reading.Unclear;
import io.careercoach.dialogue.Reading.Understood;
import io.careercoach.dialogue.Slot;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.understand.Goals;
import io.careercoach.understand.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The read-back: the whole goal in numbered lines. Save, edit or cancel. */
record ConfirmQuestion(Goals goals) implements Question {
  private static final String TITLE = "title";
  private static final Set<String> YES = Set.of("yes", "save", "save it", "ok", "okay");

  @Override
  public Slot<String> slot() {
    return Draft.CONFIRM;
  }

  @Override
  public String id() {
    return "goal.confirm";
  }

  @Override
  public boolean required() {
    return true;
  }

  @Override
  public boolean counts() {
    return false;
  }

  @Override
  public List<Part<Phrase>> before(Learnt learnt, Context context) {
    Goal goal = Draft.goal(learnt, context);
    var parts = new ArrayList<Part<Phrase>>();
    parts.add(new Part.Facts<>(GoalLines.numbered(goal)));
    boolean own = learnt.has(Draft.MILESTONES) || learnt.has(Draft.ABOUT);
    int suggested = goal.milestones().size() - goal.own().size();
    if (!own && suggested > 0) {
      boolean others = suggested < goal.milestones().size();
      parts.add(
          new Part.Text<>(
              Phrase.of(others ? "goal.confirm.proposed.others" : "goal.confirm.proposed")));
    }
    return parts;
  }

  /** A saved goal that was opened to be changed, with nothing changed yet, asks for the line. */
  private static boolean untouched(Learnt learnt, Context context) {
    Goal goal = Draft.goal(learnt, context);
    return learnt
        .get(Draft.ABOUT)
        .flatMap(id -> context.facts().find(Goal.class, id))
        .filter(goal::equals)
        .isPresent();
  }

  @Override
  public Phrase wording(Learnt learnt, Context context) {
    return Phrase.of(untouched(learnt, context) ? "goal.confirm.untouched" : id());
  }

  @Override
  public List<Option<Phrase>> options(Learnt learnt, Context context) {
    if (untouched(learnt, context)) {
      return List.of(new Option<>("/edit", Phrase.of("goal.confirm.line")), option("keep"));
    }
    var options = new ArrayList<Option<Phrase>>();
    options.add(option("save"));
    title(learnt, context)
        .map(title -> option(TITLE, "title", new Private(title).shortened(Option.QUOTED)))
        .ifPresent(options::add);
    options.add(new Option<>("/edit", Phrase.of("goal.confirm.edit")));
    options.add(new Option<>("/cancel", Phrase.of("goal.confirm.cancel")));
    return options;
  }

  /** The goal's own sentence with the number that is counted, where it says another one. */
  private Optional<String> title(Learnt learnt, Context context) {
    Title title = new Title(learnt.get(Draft.OUTCOME).orElse(""));
    return Draft.measure(learnt)
        .filter(Measure.Count.class::isInstance)
        .map(Measure.Count.class::cast)
        .flatMap(count ->
            title
                .otherThan(count, goals, context.calendar())
                .flatMap(said -> title.with(said, count.target())));
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return switch (reply) {
      case Heard.Chosen(var key, _) when key.equals(TITLE) ->
          new Understood(learnt.give(Draft.OUTCOME, title(learnt, context).orElseThrow()));
      case Heard.Chosen(var key, _) -> new Understood(learnt.give(Draft.CONFIRM, key));
      case Heard.Words(var words)
          when YES.contains(words.text().strip().toLowerCase(Locale.ROOT)) ->
          new Understood(learnt.give(Draft.CONFIRM, untouched(learnt, context) ? "keep" : "save"));
      case Heard.Words _ -> new Unclear();
    };
  }
}
