/** Tests of the launcher script. */
@NullMarked
package io.careercoach.app.launch;

import org.jspecify.annotations.NullMarked;
