/** What is said when something is wrong. */
@NullMarked
package io.careercoach.app.trouble;

import org.jspecify.annotations.NullMarked;
