/** Looking back and ahead: prompts to reflect on, and the compass between job and career. */
@NullMarked
package io.careercoach.reflect;

import org.jspecify.annotations.NullMarked;
