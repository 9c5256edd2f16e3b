/** What the coach understands of sentences, as JSON Lines. */
@NullMarked
package io.careercoach.app.understand;

import org.jspecify.annotations.NullMarked;
