/**
 * A Slack on this machine, for tests: Web API, Socket Mode and signed HTTP, with members who write
 * and press, and with the refusals that docs.slack.dev publishes.
 */
@NullMarked
package io.careercoach.slack.fake;

import org.jspecify.annotations.NullMarked;
