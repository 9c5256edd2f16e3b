/** The ways by which Slack reaches the coach: web sockets, or signed requests. */
@NullMarked
package io.careercoach.slack.connect;

import org.jspecify.annotations.NullMarked;
