package io.careercoach.store;

import java.time.Instant;

/** A timer of a member as kept. */
public record TimerRow(String member, String name, Instant due) {}
