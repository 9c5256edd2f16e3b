/** What the coach says as Block Kit: pure, total, and within everything that Slack limits. */
@NullMarked
package io.careercoach.slack.block;

import org.jspecify.annotations.NullMarked;
