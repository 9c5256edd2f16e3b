package io.careercoach.checkin;

import io.careercoach.message.Private;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * The one thing a member will do next.
 *
 * @param said whether the day was in the words; otherwise it is the coach's proposal
 */
public record Step(Private words, LocalDate day, Optional<LocalTime> time, boolean said) {}
