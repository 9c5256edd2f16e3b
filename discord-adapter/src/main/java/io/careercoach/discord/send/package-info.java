/** How letters and posts become messages of Discord. */
@NullMarked
package io.careercoach.discord.send;

import org.jspecify.annotations.NullMarked;
