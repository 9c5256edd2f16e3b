/** Looking back and ahead: the prompts, and which of them comes next. */
@NullMarked
package io.careercoach.reflect;

import org.jspecify.annotations.NullMarked;
