/** The same talk about a goal, held by others. */
@NullMarked
package io.careercoach.peer;

import org.jspecify.annotations.NullMarked;
