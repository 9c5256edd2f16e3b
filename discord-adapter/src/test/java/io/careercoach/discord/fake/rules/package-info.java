/** What Discord accepts: messages, components, forms and commands, with its published limits. */
@NullMarked
package io.careercoach.discord.fake.rules;

import org.jspecify.annotations.NullMarked;
