package io.careercoach.engine;

import io.careercoach.dialogue.Facts;

/**
 * What the cache holds of a member: the session and all that is known, as they were at a version of
 * the session's row.
 *
 * <p>Every turn saves the session over the version it started from, so a stale entry can only lose
 * that race and be read anew; it can do no harm. Consent is not in it.
 *
 * @param weight about how many bytes it takes
 */
record Remembered(long version, Session session, Facts facts, int weight) {}
