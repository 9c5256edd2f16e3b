/** What is well, what is wrong, and what to do about it. */
@NullMarked
package io.careercoach.app.doctor;

import org.jspecify.annotations.NullMarked;
