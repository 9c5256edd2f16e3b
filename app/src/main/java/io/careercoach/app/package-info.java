/** The command line, and the one place where everything is put together. */
@NullMarked
package io.careercoach.app;

import org.jspecify.annotations.NullMarked;
