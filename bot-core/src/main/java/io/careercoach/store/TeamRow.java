package io.careercoach.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A team as it is stored.
 *
 * @param due when something is to happen to it
 */
public record TeamRow(
    String workspace, String channel, int shape, String json, Optional<Instant> due) {}
