package io.careercoach.store;

/** A message that is not sent yet, waiting or uncertain, with the attempts made so far. */
public record Unsent(OutboxRow row, OutboxState state, int attempts) {}
