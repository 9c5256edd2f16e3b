package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Fact;
import io.careercoach.message.Private;
import io.careercoach.understand.Measure;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a member wants to reach, how they will know, by when, why, and how they plan to get there.
 *
 * @param sign in the member's words, how they will know that a goal that does not count is reached
 * @param number small and stable, for the member to name it by
 * @param confidence 0 to 10, in the plan
 * @param change what was changed to make the plan easier, if confidence was low
 * @param updates oldest first
 * @param lesson what was learnt, once it is done
 * @param ended when it was done or let go; older goals do not say
 * @param settled when the member last said how to go on with it, late as it was
 */
public record Goal(
    String id,
    int number,
    Private outcome,
    Optional<Measure> measure,
    Optional<Private> sign,
    Optional<LocalDate> deadline,
    Optional<Private> why,
    Optional<Private> obstacle,
    Optional<Private> plan,
    Optional<Integer> confidence,
    Optional<Private> change,
    List<Milestone> milestones,
    List<Update> updates,
    Status status,
    Instant since,
    Optional<Private> lesson,
    Optional<Instant> ended,
    Optional<Instant> settled)
    implements Fact {
  /** So many letters of it are shown beside other things. */
  static final int TITLE = 200;

  public Goal {
    milestones = List.copyOf(milestones);
    updates = List.copyOf(updates);
  }

  /** Where a goal stands in its life. */
  public enum Status {
    ACTIVE,
    DONE,
    DROPPED
  }

  /**
   * A stretch on the way.
   *
   * @param phrase its words in the catalogue; {@code quote} for the member's own
   * @param words the member's own words, else empty
   * @param value where the measure stands then, for a goal that counts
   * @param reached whether it is passed: of a goal that counts, by its last report
   */
  public record Milestone(
      String phrase,
      Private words,
      Optional<BigDecimal> value,
      Optional<LocalDate> day,
      boolean reached) {

    /** Named by the member; all others are suggestions, and no suggestion is progress. */
    boolean own() {
      return phrase.equals("quote");
    }

    boolean isLook() {
      return phrase.equals("goal.milestone.half");
    }

    Milestone shortened(int letters) {
      return new Milestone(phrase, words.shortened(letters), value, day, reached);
    }

    Milestone undated() {
      return new Milestone(phrase, words, value, Optional.empty(), reached);
    }

    Milestone reached(boolean now) {
      return new Milestone(phrase, words, value, day, now);
    }
  }

  /** One report: the words, and where the measure stood after it. */
  public record Update(Instant at, Private words, Optional<BigDecimal> value) {}

  @Override
  public Optional<Instant> began(Context context) {
    return Optional.of(since);
  }

  @Override
  public String toString() {
    return "Goal[" + id + ", " + status + ", private]";
  }

  @Override
  public Optional<Goal> without(Predicate<Instant> forgotten) {
    return Optional.of(
        with(milestones, updates.stream().filter(update -> !forgotten.test(update.at())).toList()));
  }

  public boolean active() {
    return status == Status.ACTIVE;
  }

  /** What the member has named on the way to a goal that does not count. */
  List<Milestone> own() {
    return milestones.stream().filter(Milestone::own).toList();
  }

  /** The outcome as it is shown beside other things; its own page has all of it. */
  public Private title() {
    return outcome.shortened(TITLE);
  }

  /** The same with nothing longer than can be shown beside other things. */
  Goal titled() {
    return new Goal(
        id,
        number,
        title(),
        measure,
        sign,
        deadline,
        why.map(words -> words.shortened(TITLE)),
        obstacle.map(words -> words.shortened(TITLE)),
        plan.map(words -> words.shortened(TITLE)),
        confidence,
        change,
        milestones,
        updates,
        status,
        since,
        lesson,
        ended,
        settled);
  }

  /** The next stretch of a goal that does not count; a look at how it goes is no stretch. */
  Optional<Milestone> next() {
    return milestones.stream().filter(one -> !one.reached() && !one.isLook()).findFirst();
  }

  /** It is over since then. */
  Goal ended(Status how, Optional<Private> learnt, Instant at) {
    return after(milestones, updates, how, learnt, Optional.of(at), settled);
  }

  /** It goes on, as if it had not been over. */
  Goal reopened() {
    return after(milestones, updates, Status.ACTIVE, lesson, Optional.empty(), settled);
  }

  Goal with(List<Milestone> passed, List<Update> reported) {
    var heard = after(passed, reported, status, lesson, ended, settled);
    return heard.after(Milestones.passed(heard), reported, status, lesson, ended, settled);
  }

  /** With one more report, and what it made of the milestones; reports stay in order of time. */
  Goal heard(List<Milestone> passed, Update update) {
    return with(
        passed,
        Stream.concat(updates.stream(), Stream.of(update))
            .sorted(Comparator.comparing(Update::at))
            .toList());
  }

  /** As it was known to be at that time. */
  Goal until(Instant at) {
    return with(milestones, updates.stream().filter(one -> !one.at().isAfter(at)).toList());
  }

  /** The report that counted last. */
  Optional<Update> lastCount() {
    return updates.reversed().stream().filter(one -> one.value().isPresent()).findFirst();
  }

  Goal without(Update wrong) {
    return with(milestones, updates.stream().filter(one -> !one.equals(wrong)).toList());
  }

  Goal settled(Instant at) {
    return after(milestones, updates, status, lesson, ended, Optional.of(at));
  }

  /** The same with another sentence, measure and date; milestones beyond the target are dropped. */
  Goal aiming(
      Private sentence,
      Optional<Measure> towards,
      Optional<LocalDate> by,
      Predicate<Milestone> onTheWay) {
    return new Goal(
        id,
        number,
        sentence,
        towards,
        sign,
        by,
        why,
        obstacle,
        plan,
        confidence,
        change,
        milestones.stream().filter(onTheWay).toList(),
        updates,
        status,
        since,
        lesson,
        ended,
        settled);
  }

  private Goal after(
      List<Milestone> passed,
      List<Update> reported,
      Status next,
      Optional<Private> learnt,
      Optional<Instant> over,
      Optional<Instant> course) {
    return new Goal(
        id,
        number,
        outcome,
        measure,
        sign,
        deadline,
        why,
        obstacle,
        plan,
        confidence,
        change,
        passed,
        reported,
        next,
        since,
        learnt,
        over,
        course);
  }
}
