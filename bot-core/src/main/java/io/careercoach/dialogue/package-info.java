/** What a dialogue is: pure functions over what has been learnt. */
@NullMarked
package io.careercoach.dialogue;

import org.jspecify.annotations.NullMarked;
