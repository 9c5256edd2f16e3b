package io.careercoach.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A member as kept.
 *
 * @param begun when the member agreed to be written to
 * @param quietUntil until when the member wants no message that was not asked for
 * @param since when the coach met the member; it never changes
 */
public record MemberRow(
    String member,
    String zone,
    String locale,
    Optional<Instant> begun,
    Optional<Instant> quietUntil,
    Instant since) {}
