/** The bank of prompts and its choosing. */
@NullMarked
package io.careercoach.reflect;

import org.jspecify.annotations.NullMarked;
