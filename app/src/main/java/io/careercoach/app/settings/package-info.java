/** What the person who runs the coach may decide, and where each value came from. */
@NullMarked
package io.careercoach.app.settings;

import org.jspecify.annotations.NullMarked;
