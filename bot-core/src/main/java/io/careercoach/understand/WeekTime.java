package io.careercoach.understand;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;

/** A weekday, a time of day, or both, as a member wants something to come every week. */
public record WeekTime(Optional<DayOfWeek> day, Optional<LocalTime> time) {}
