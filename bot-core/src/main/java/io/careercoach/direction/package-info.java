/** Where a member wants to go, in one sentence. */
@NullMarked
package io.careercoach.direction;

import org.jspecify.annotations.NullMarked;
