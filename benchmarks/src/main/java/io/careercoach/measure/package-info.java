/** What JMH does not measure by itself. */
@NullMarked
package io.careercoach.measure;

import org.jspecify.annotations.NullMarked;
