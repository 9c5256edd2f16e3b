/**
 * A member's own clock: weeks, wall-clock times, quiet hours, the check-in's window, calendar
 * files.
 */
@NullMarked
package io.careercoach.time;

import org.jspecify.annotations.NullMarked;
