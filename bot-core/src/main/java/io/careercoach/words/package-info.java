/** The catalogue of sentences, and how a phrase becomes one. */
@NullMarked
package io.careercoach.words;

import org.jspecify.annotations.NullMarked;
