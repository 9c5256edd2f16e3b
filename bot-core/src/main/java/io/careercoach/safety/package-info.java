/** What the coach says and does when somebody may be in danger. */
@NullMarked
package io.careercoach.safety;

import org.jspecify.annotations.NullMarked;
