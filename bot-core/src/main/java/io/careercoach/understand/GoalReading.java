package io.careercoach.understand;

import java.util.Optional;

/**
 * What a sentence about a goal already says.
 *
 * @param outcome the sentence's own words for what is wanted, without frame ("I want to"), time and
 *     reason
 * @param specific whether the outcome names something concrete
 * @param beginner whether the member says that this is new to them
 */
public record GoalReading(
    String outcome,
    boolean specific,
    boolean beginner,
    Optional<Measure> measure,
    Optional<Deadline> deadline,
    Optional<String> reason) {}
