package io.careercoach.checkin;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Fact;
import io.careercoach.message.Private;
import io.careercoach.time.Week;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One week's check-in of one member.
 *
 * @param id the ISO week in which it is due, such as "2026-W48": a week has one check-in
 * @param asked when the coach asked for it unasked
 * @param reminded when the coach asked once more
 * @param at when it was done
 * @param goal the id of the goal that was looked at
 * @param promise what became of the step before
 * @param step what the member will do next
 * @param added what the job added to the career, from a look-back of earlier versions
 * @param tender whether it ended because the member told of strain
 */
public record CheckIn(
    String id,
    Instant due,
    State state,
    Optional<Instant> asked,
    Optional<Instant> reminded,
    Optional<Instant> at,
    Optional<Feeling> feeling,
    Optional<Promise> promise,
    Optional<String> goal,
    Optional<Step> step,
    Optional<Private> added,
    boolean tender)
    implements Fact {
  /** What came of it so far. */
  public enum State {
    OPEN,
    DONE,
    SKIPPED
  }

  /** How work felt. */
  public enum Feeling {
    GREAT,
    GOOD,
    MIXED,
    HARD,
    VERY_HARD
  }

  /** What became of what the member meant to do. */
  public enum Promise {
    KEPT,
    PARTLY,
    NOT
  }

  /** Due, and nothing said about it yet. */
  static CheckIn open(Week week, Instant due) {
    return new CheckIn(
        week.toString(),
        due,
        State.OPEN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  CheckIn asked(Instant now) {
    return with(state, Optional.of(now), reminded);
  }

  CheckIn reminded(Instant now) {
    return with(state, asked, Optional.of(now));
  }

  /** Begun with that feeling; the rest may never be said. */
  CheckIn felt(Feeling how) {
    return new CheckIn(
        id, due, state, asked, reminded, at, Optional.of(how), promise, goal, step, added, tender);
  }

  CheckIn skipped() {
    return with(State.SKIPPED, asked, reminded);
  }

  /** Ended for the strain that was told. */
  CheckIn tended() {
    return new CheckIn(
        id,
        due,
        done() ? state : State.SKIPPED,
        asked,
        reminded,
        at,
        feeling,
        promise,
        goal,
        step,
        added,
        true);
  }

  /** The same with what came of its step. */
  CheckIn came(Promise what) {
    return new CheckIn(
        id,
        due,
        state,
        asked,
        reminded,
        at,
        feeling,
        promise,
        goal,
        step.map(one -> one.came(what)),
        added,
        tender);
  }

  private CheckIn with(State next, Optional<Instant> first, Optional<Instant> second) {
    return new CheckIn(
        id, due, next, first, second, at, feeling, promise, goal, step, added, tender);
  }

  public Week week() {
    return Week.parse(id);
  }

  static boolean hard(Feeling feeling) {
    return feeling == Feeling.HARD || feeling == Feeling.VERY_HARD;
  }

  public boolean done() {
    return state == State.DONE;
  }

  /** All of a member's check-ins, the earliest week first. */
  public static List<CheckIn> all(Context context) {
    return context.facts().of(CheckIn.class).stream()
        .sorted(Comparator.comparing(CheckIn::week))
        .toList();
  }

  /** The step that the member named last, while nothing is known of it. */
  public static Optional<Step> lastStep(Context context) {
    return all(context).reversed().stream()
        .flatMap(one -> one.step().stream())
        .findFirst()
        .filter(step -> step.came().isEmpty() && !step.rest());
  }

  /** The weeks that may still be asked for stay, so that none is asked for twice. */
  @Override
  public Optional<Instant> began(Context context) {
    boolean over = week().next().isBefore(Week.of(context.today()));
    return Optional.of(at.orElse(due)).filter(_ -> over);
  }

  @Override
  public Optional<CheckIn> without(Predicate<Instant> forgotten) {
    return Optional.of(forgotten.test(at.orElse(due)) ? bare() : this);
  }

  /** The same without anything that was said in it. */
  public CheckIn bare() {
    return new CheckIn(
        id,
        due,
        state,
        asked,
        reminded,
        at,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  @Override
  public String toString() {
    return "CheckIn[" + id + ", " + state + ", private]";
  }
}
