package io.careercoach.engine;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Nothing;
import io.careercoach.goal.Goal;
import io.careercoach.goal.GoalNews;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.understand.Gist;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was told when "Is that news about …?" was passed over: it is kept as what it most likely is,
 * news of the goal that is nearest to it, and nothing is counted.
 */
record Unanswered(Private words, Goal goal) {

  /** The turn; what was told before and is passed over in it is kept first. */
  static Outcome kept(
      Session session, Said said, Context context, Function<Context, Outcome> turn) {
    Outcome plain = turn.apply(context);
    var told = in(session, said, plain, context);
    if (told.isEmpty()) {
      return plain;
    }
    var kept = List.of(told.get().keep(context));
    Outcome outcome = turn.apply(context.after(kept));
    boolean crisis = outcome.session().tender();
    return (crisis ? outcome : outcome.under(told.get().said())).after(kept);
  }

  /** The words, if this question waited for an answer and something else came. */
  private static Optional<Unanswered> in(
      Session before, Said said, Outcome after, Context context) {
    var waiting = before.prompt().filter(prompt -> prompt.question().equals(Guess.NEWS));
    if (waiting.isEmpty() || before.unclear().isEmpty() || answers(waiting.get(), said)) {
      return Optional.empty();
    }
    boolean stays =
        after.session().asked(waiting.get().id()) && Again.question(after.effects()).isEmpty();
    Private words = before.unclear().getLast();
    return stays
        ? Optional.empty()
        : nearest(words.text(), context).map(goal -> new Unanswered(words, goal));
  }

  private static boolean answers(Session.Prompt waiting, Said said) {
    return switch (said) {
      case Said.Pressed(_, var key) -> waiting.offers(key);
      case Said.Words(var typed) ->
          Labels.key(waiting, typed.text()).isPresent()
              || YesNo.no(Labels.bare(typed.text()))
              || Nothing.in(typed.text());
      case Said.Arrived _, Said.Woken _, Said.Filled _ -> false;
    };
  }

  private static Optional<Goal> nearest(String words, Context context) {
    var gist = Gist.of(words);
    return context.facts().of(Goal.class).stream()
        .filter(Goal::active)
        .max(
            Comparator.comparingInt((Goal goal) -> gist.shared(Gist.of(goal.outcome().text())))
                .thenComparing(GoalNews::lastNews));
  }

  private Effect keep(Context context) {
    return new Effect.Keep(GoalNews.uncounted(goal, words.text(), context));
  }

  private Phrase said() {
    return Phrase.of("engine.news.kept", "words", words, "number", goal.number());
  }
}
