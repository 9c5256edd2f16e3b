/** The member's own record: all that is kept of them, to search, to take along and to erase. */
@NullMarked
package io.careercoach.record;

import org.jspecify.annotations.NullMarked;
