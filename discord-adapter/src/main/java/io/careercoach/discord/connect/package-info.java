/** The way into Discord: its gateway, and how often it is entered. */
@NullMarked
package io.careercoach.discord.connect;

import org.jspecify.annotations.NullMarked;
