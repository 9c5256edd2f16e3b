/** Share: one thing goes to one place, after a preview, and can be taken back. */
@NullMarked
package io.careercoach.share;

import org.jspecify.annotations.NullMarked;
