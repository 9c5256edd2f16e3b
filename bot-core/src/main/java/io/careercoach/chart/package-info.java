/** Draws charts as pictures. */
@NullMarked
package io.careercoach.chart;

import org.jspecify.annotations.NullMarked;
