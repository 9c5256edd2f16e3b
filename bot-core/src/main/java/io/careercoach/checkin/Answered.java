package io.careercoach.checkin;

import io.careercoach.checkin.CheckIn.Promise;
import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Learnt;
import io.careercoach.message.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The earlier steps that this round answers for: asked about, told early, or done with their goal.
 *
 * @param checkIns those in which they were named, with what came of them
 * @param notes what is still to be said about them
 */
record Answered(List<CheckIn> checkIns, List<Phrase> notes) {
  Answered {
    checkIns = List.copyOf(checkIns);
    notes = List.copyOf(notes);
  }

  static Answered of(Learnt learnt, Context context) {
    Map<String, CheckIn> all = new LinkedHashMap<>();
    var notes = new ArrayList<Phrase>();
    var open = OpenSteps.of(learnt.get(Round.WEEK).orElse(""), context);
    put(all, learnt.get(Round.PROMISE), open.due(context));
    put(all, learnt.get(Round.EARLY), EarlyQuestion.told(learnt, Fit.LIKELY, context));
    EarlyQuestion.told(learnt, Fit.PLAIN, context)
        .filter(one -> !all.containsKey(one.id()))
        .ifPresent(one -> {
          put(all, Optional.of(Promise.KEPT), Optional.of(one));
          one.step()
              .ifPresent(step -> notes.add(Phrase.of("checkin.step.told", "step", step.words())));
        });
    learnt
        .get(Round.MOVE)
        .filter(Move.DONE::equals)
        .flatMap(_ -> Round.before(learnt, context))
        .ifPresent(goal ->
            open.of(goal, context)
                .forEach(one -> put(all, Optional.of(Promise.KEPT), Optional.of(one))));
    return new Answered(List.copyOf(all.values()), notes);
  }

  private static void put(
      Map<String, CheckIn> all, Optional<Promise> came, Optional<CheckIn> named) {
    named.ifPresent(
        one -> came.ifPresent(what -> all.computeIfAbsent(one.id(), _ -> one.came(what))));
  }

  /** What came of the last step, for the look-back. */
  static Optional<Promise> promise(Learnt learnt, Context context) {
    return learnt
        .get(Round.PROMISE)
        .or(() -> learnt.get(Round.EARLY))
        .or(() -> Attendance.of(context).lastDone().flatMap(CheckIn::step).flatMap(Step::came));
  }

  boolean has(CheckIn one) {
    return checkIns.stream().anyMatch(answered -> answered.id().equals(one.id()));
  }
}
