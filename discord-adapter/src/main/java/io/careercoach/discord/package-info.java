/** The coach in Discord. */
@NullMarked
package io.careercoach.discord;

import org.jspecify.annotations.NullMarked;
