package io.careercoach.store;

import java.time.Instant;

/** What a round says in its channel, as it is stored on its way there. */
public record TeamPostRow(
    String workspace,
    String id,
    String channel,
    String week,
    int shape,
    String json,
    Instant due) {}
