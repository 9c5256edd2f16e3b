/** Things done again and again. */
@NullMarked
package io.careercoach.app.tick;

import org.jspecify.annotations.NullMarked;
