/**
 * The published rules of Block Kit (docs.slack.dev/reference/block-kit), as Slack refuses what
 * breaks them.
 */
@NullMarked
package io.careercoach.slack.fake.blockkit;

import org.jspecify.annotations.NullMarked;
