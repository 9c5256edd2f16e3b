/** Where a member stands: the one board, and progress in words and pictures. */
@NullMarked
package io.careercoach.home;

import org.jspecify.annotations.NullMarked;
