/** The database: rows in and out, private text sealed. */
@NullMarked
package io.careercoach.store;

import org.jspecify.annotations.NullMarked;
