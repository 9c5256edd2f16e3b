package io.careercoach.understand;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date read from words: the last day that still meets them, the first day if a range was said,
 * and the words themselves.
 *
 * @param certain false where the words could fairly be read otherwise, so that the reading has to
 *     be told
 */
public record Deadline(LocalDate day, Optional<LocalDate> start, String words, boolean certain) {}
