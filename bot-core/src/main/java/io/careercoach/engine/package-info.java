/** The shell of a turn: one event in, state and replies out, in one transaction. */
@NullMarked
package io.careercoach.engine;

import org.jspecify.annotations.NullMarked;
