/** The coach in Slack. */
@NullMarked
package io.careercoach.slack;

import org.jspecify.annotations.NullMarked;
