/**
 * The published rules of messages, views and manifests (docs.slack.dev/reference), as Slack refuses
 * what breaks them.
 */
@NullMarked
package io.careercoach.slack.fake.rules;

import org.jspecify.annotations.NullMarked;
