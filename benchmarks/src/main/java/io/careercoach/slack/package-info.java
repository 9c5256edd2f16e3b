/** The coach in a Slack where many people write at once. */
@NullMarked
package io.careercoach.slack;

import org.jspecify.annotations.NullMarked;
