/** What is said: messages as data, before any platform draws them. */
@NullMarked
package io.careercoach.message;

import org.jspecify.annotations.NullMarked;
