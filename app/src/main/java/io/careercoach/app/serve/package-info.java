/** The coach as a service: health, timers, and a clean end. */
@NullMarked
package io.careercoach.app.serve;

import org.jspecify.annotations.NullMarked;
