/** How a member wants to be reached: day, time, quiet hours, themes. */
@NullMarked
package io.careercoach.settings;

import org.jspecify.annotations.NullMarked;
