/** What people do in Slack, as events for the coach. */
@NullMarked
package io.careercoach.slack.hear;

import org.jspecify.annotations.NullMarked;
