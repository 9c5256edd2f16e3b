package io.careercoach.checkin;

import io.careercoach.checkin.CheckIn.Promise;
import io.careercoach.dialogue.Consequences;
import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.goal.Goal;
import io.careercoach.ledger.Win;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** News that answers for a step before anybody asks: told by itself, of a goal, or as a win. */
public final class StepNews implements Consequences {
  /** The command that tells them. */
  public static final String TOLD = "checkin told";

  /** The command that the words mean, if they are news of a step. */
  public static Optional<String> command(String words, Context context) {
    return OpenSteps.of(context).told(words, Fit.LIKELY).map(_ -> TOLD + " " + words);
  }

  /** A plain report closes its step; another one is asked about. */
  static List<Effect> told(String words, Context context) {
    var open = OpenSteps.of(context);
    return open.told(words, Fit.PLAIN)
        .map(StepNews::closed)
        .or(() -> open.told(words, Fit.LIKELY).map(one -> List.of(asked(one))))
        .orElse(List.of());
  }

  /** The step is answered for, and that is said. */
  static List<Effect> closed(CheckIn one) {
    return List.of(
        new Effect.Keep(one.came(Promise.KEPT)),
        Effect.Say.of(Phrase.of("checkin.step.told", "step", words(one))));
  }

  private static Effect asked(CheckIn one) {
    String id = "checkin.early";
    var options =
        Stream.of(Promise.values())
            .map(Round::key)
            .map(key ->
                new Option<>("/" + TOLD + " " + one.id() + " " + key, Phrase.of(id + "." + key)))
            .toList();
    Ask<Phrase> ask = new Ask.Choice<>(id, Phrase.of(id, "step", words(one)), options);
    return Effect.Say.asking(ask);
  }

  private static Private words(CheckIn one) {
    return one.step().map(Step::words).orElse(new Private(""));
  }

  @Override
  public List<Effect> of(List<Effect> done, Context before) {
    boolean inside = kept(done, CheckIn.class).findAny().isPresent();
    if (inside) {
      return List.of(); // a check-in sees to its steps itself
    }
    var effects = new ArrayList<Effect>();
    var open = OpenSteps.of(before);
    kept(done, Goal.class)
        .filter(goal -> finished(goal, before))
        .flatMap(goal -> open.of(goal, before))
        .forEach(one -> effects.addAll(closed(one)));
    boolean asks = asks(done);
    news(done, before)
        .limit(1)
        .filter(_ -> effects.isEmpty())
        .flatMap(words -> told(words, before).stream())
        .filter(effect -> !(asks && asks(List.of(effect))))
        .forEach(effects::add);
    return effects;
  }

  /** The words of new reports and wins. */
  private static Stream<String> news(List<Effect> done, Context before) {
    return Stream.concat(
            kept(done, Goal.class)
                .filter(goal -> goal.updates().size() > updates(goal, before))
                .map(goal -> goal.updates().getLast().words()),
            kept(done, Win.class)
                .filter(win -> before.facts().find(Win.class, win.id()).isEmpty())
                .map(Win::words))
        .map(Private::text);
  }

  private static int updates(Goal goal, Context before) {
    return before
        .facts()
        .find(Goal.class, goal.id())
        .map(known -> known.updates().size())
        .orElse(0);
  }

  /** Whether this is the moment at which it is done. */
  static boolean finished(Goal goal, Context before) {
    return goal.status() == Goal.Status.DONE
        && before.facts().find(Goal.class, goal.id()).filter(Goal::active).isPresent();
  }

  private static <F> Stream<F> kept(List<Effect> done, Class<F> kind) {
    return done.stream()
        .flatMap(effect ->
            effect instanceof Effect.Keep(var fact) && kind.isInstance(fact)
                ? Stream.of(kind.cast(fact))
                : Stream.empty());
  }

  private static boolean asks(List<Effect> effects) {
    return effects.stream()
        .anyMatch(
            effect -> effect instanceof Effect.Say(var message, _) && message.ask().isPresent());
  }
}
