/** Keeps private text unreadable for everybody else. */
@NullMarked
package io.careercoach.privacy;

import org.jspecify.annotations.NullMarked;
