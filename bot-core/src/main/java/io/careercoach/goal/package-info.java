/** SMART goals: what they are, how they are agreed on, and how they are followed. */
@NullMarked
package io.careercoach.goal;

import org.jspecify.annotations.NullMarked;
