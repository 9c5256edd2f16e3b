package io.careercoach.goal;

import io.careercoach.dialogue.Fact;
import io.careercoach.message.Private;
import io.careercoach.understand.Measure;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a member wants to reach, how they will know, by when, why, and how they plan to get there.
 *
 * @param number small and stable, for the member to name it by
 * @param confidence 0 to 10, in the plan
 * @param change what was changed to make the plan easier, if confidence was low
 * @param updates oldest first
 * @param lesson what was learnt, once it is done
 */
public record Goal(
    String id,
    int number,
    Private outcome,
    Optional<Measure> measure,
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
    Optional<Private> lesson)
    implements Fact {

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
   * @param reached whether a goal that does not count has passed it
   */
  public record Milestone(
      String phrase,
      Private words,
      Optional<BigDecimal> value,
      Optional<LocalDate> day,
      boolean reached) {}

  /** One report: the words, and where the measure stood after it. */
  public record Update(Instant at, Private words, Optional<BigDecimal> value) {}

  public boolean active() {
    return status == Status.ACTIVE;
  }

  Goal with(Status next) {
    return new Goal(
        id,
        number,
        outcome,
        measure,
        deadline,
        why,
        obstacle,
        plan,
        confidence,
        change,
        milestones,
        updates,
        next,
        since,
        lesson);
  }

  Goal with(LocalDate moved) {
    return new Goal(
        id,
        number,
        outcome,
        measure,
        Optional.of(moved),
        why,
        obstacle,
        plan,
        confidence,
        change,
        milestones,
        updates,
        status,
        since,
        lesson);
  }

  Goal learning(Optional<Private> learnt) {
    return new Goal(
        id,
        number,
        outcome,
        measure,
        deadline,
        why,
        obstacle,
        plan,
        confidence,
        change,
        milestones,
        updates,
        status,
        since,
        learnt);
  }

  Goal with(List<Milestone> passed, List<Update> reported) {
    return new Goal(
        id,
        number,
        outcome,
        measure,
        deadline,
        why,
        obstacle,
        plan,
        confidence,
        change,
        passed,
        reported,
        status,
        since,
        lesson);
  }
}
