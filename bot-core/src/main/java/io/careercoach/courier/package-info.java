/** How letters and posts go out: in order, at a pace, and never twice where that can be helped. */
@NullMarked
package io.careercoach.courier;

import org.jspecify.annotations.NullMarked;
