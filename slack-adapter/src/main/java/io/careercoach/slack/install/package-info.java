/** How people of a workspace bring the coach into it, and what happens when they take it out. */
@NullMarked
package io.careercoach.slack.install;

import org.jspecify.annotations.NullMarked;
