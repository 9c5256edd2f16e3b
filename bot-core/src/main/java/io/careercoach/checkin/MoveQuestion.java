package io.careercoach.checkin;

import io.careercoach.checkin.Round.Move;
import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Reading.Understood;
import io.careercoach.dialogue.Slot;
import io.careercoach.goal.Goal;
import io.careercoach.goal.GoalNews;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Is there news of the goal that was silent the longest? One tap, or the member's own words. */
record MoveQuestion() implements Question {
  private static final String OTHER = "other";

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
          parts.add(new Part.Text<>(GoalNews.standing(goal, context)));
          goal.plan()
              .ifPresent(
                  plan -> parts.add(new Part.Text<>(Phrase.of("checkin.plan", "plan", plan))));
        });
    return parts;
  }

  @Override
  public Phrase wording(Learnt learnt, Context context) {
    var outcome = Round.before(learnt, context).map(Goal::outcome).orElse(new Private(""));
    return Phrase.of(id(), "goal", outcome);
  }

  @Override
  public List<Option<Phrase>> options(Learnt learnt, Context context) {
    var options = new ArrayList<Option<Phrase>>();
    options.add(option("same"));
    Round.before(learnt, context)
        .flatMap(goal -> GoalNews.stepped(goal, context))
        .ifPresent(_ -> options.add(option("step")));
    options.add(option("done"));
    options.add(option("tell"));
    if (!learnt.has(Round.GOAL) && OtherGoalQuestion.others(learnt, context).count() > 0) {
      options.add(option(OTHER));
    }
    return options;
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return switch (reply) {
      case Heard.Chosen(var key, _) when key.equals(OTHER) ->
          new Understood(learnt.give(Round.OTHER, true, Round.MOVE));
      case Heard.Chosen(var key, _) ->
          new Understood(learnt.give(Round.MOVE, Round.MOVE.read().apply(key)));
      case Heard.Words(var words) -> new Understood(told(words.text().strip(), learnt));
    };
  }

  /** Whatever is typed is the news; "nothing new" is no news. */
  private static Learnt told(String words, Learnt learnt) {
    boolean none =
        words
            .toLowerCase(Locale.ROOT)
            .matches("(no|nope|nothing|none|same|no (change|news)|nothing (new|yet)|not yet)[.!]?");
    return none
        ? learnt.give(Round.MOVE, Move.SAME)
        : learnt.give(Round.MOVE, Move.TELL).give(Round.TOLD, words, Round.MOVE);
  }
}
