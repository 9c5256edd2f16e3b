/** What {@code ./coach serve} takes while nobody talks. */
@NullMarked
package io.careercoach.serve;

import org.jspecify.annotations.NullMarked;
