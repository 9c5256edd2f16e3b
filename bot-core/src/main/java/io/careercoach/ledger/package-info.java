/** The member's jobs and projects, and what each gave. */
@NullMarked
package io.careercoach.ledger;

import org.jspecify.annotations.NullMarked;
