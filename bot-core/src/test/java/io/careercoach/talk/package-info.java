/** The test kit: conversations written down as they are held, played against the real coach. */
@NullMarked
package io.careercoach.talk;

import org.jspecify.annotations.NullMarked;
