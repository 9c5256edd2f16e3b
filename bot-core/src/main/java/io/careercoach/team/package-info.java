/** The weekly reflection of a team: a channel, its rounds, private taps, and totals in bands. */
@NullMarked
package io.careercoach.team;

import org.jspecify.annotations.NullMarked;
