@NullMarked
package io.careercoach.record;

import org.jspecify.annotations.NullMarked;
