/** How letters and posts become messages of Slack. */
@NullMarked
package io.careercoach.slack.send;

import org.jspecify.annotations.NullMarked;
