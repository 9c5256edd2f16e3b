/** Discord's REST API as the coach uses it: whom it talks to, and what an answer means. */
@NullMarked
package io.careercoach.discord.rest;

import org.jspecify.annotations.NullMarked;
