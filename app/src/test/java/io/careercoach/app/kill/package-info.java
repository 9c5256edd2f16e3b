/** What the coach keeps when its process is killed. */
@NullMarked
package io.careercoach.app.kill;

import org.jspecify.annotations.NullMarked;
