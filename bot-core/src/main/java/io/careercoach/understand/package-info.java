/** Reads sentences: dates, times, measures, goals, progress and calls for help. */
@NullMarked
package io.careercoach.understand;

import org.jspecify.annotations.NullMarked;
