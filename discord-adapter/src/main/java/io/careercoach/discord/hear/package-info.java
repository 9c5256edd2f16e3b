/** What people do in Discord, as events for the coach. */
@NullMarked
package io.careercoach.discord.hear;

import org.jspecify.annotations.NullMarked;
