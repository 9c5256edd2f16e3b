/**
 * What the coach says as Discord shows it: pure, total, and within everything that Discord limits.
 */
@NullMarked
package io.careercoach.discord.draw;

import org.jspecify.annotations.NullMarked;
