/** The first message: who the coach is, what it keeps and who can see it. */
@NullMarked
package io.careercoach.begin;

import org.jspecify.annotations.NullMarked;
