/** The coach in a terminal. */
@NullMarked
package io.careercoach.app.chat;

import org.jspecify.annotations.NullMarked;
