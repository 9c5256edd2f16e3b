package io.careercoach.understand;

import java.util.Optional;

/**
 * What a sentence about a goal already says.
 *
 * @param outcome the sentence's own words for what is wanted, without frame ("I want to"), time and
 *     reason
 * @param specific whether the outcome names something concrete
 * @param beginner whether the member says that this is new to them
 * @param timed whether a date, or an event without one, limits the time
 * @param supported whether means, support, time or what is done already are stated
 * @param verb what the outcome does first, in its base form; nothing where it is a noun
 */
public record GoalReading(
    String outcome,
    boolean specific,
    boolean beginner,
    Optional<Measure> measure,
    Optional<Deadline> deadline,
    Optional<String> reason,
    boolean timed,
    boolean supported,
    Optional<String> verb) {}
