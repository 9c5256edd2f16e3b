/** What is noted down while the coach runs. */
@NullMarked
package io.careercoach.app.log;

import org.jspecify.annotations.NullMarked;
