package io.careercoach.engine;

import java.time.Instant;

/**
 * One thing that happened on a platform.
 *
 * @param key names the event, the same at every delivery; an event counts once
 * @param member whose conversation it belongs to, for example {@code terminal/ana}
 * @param at when it happened
 */
public record Event(String key, String member, Instant at, Said said) {}
