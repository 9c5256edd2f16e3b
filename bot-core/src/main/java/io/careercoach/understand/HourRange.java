package io.careercoach.understand;

import java.time.LocalTime;

/** Two times of day, the second of the next day where it is earlier. */
public record HourRange(LocalTime from, LocalTime to) {}
