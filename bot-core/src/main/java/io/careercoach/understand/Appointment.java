package io.careercoach.understand;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** The day on which something is to be done, with the time if one was said. */
public record Appointment(LocalDate day, Optional<LocalTime> time) {}
