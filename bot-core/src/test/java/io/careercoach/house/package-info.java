/** The rules of the house, held by tests. */
@NullMarked
package io.careercoach.house;

import org.jspecify.annotations.NullMarked;
