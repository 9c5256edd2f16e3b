/** The weekly check-in: when it comes, what it asks, and what it leaves behind. */
@NullMarked
package io.careercoach.checkin;

import org.jspecify.annotations.NullMarked;
