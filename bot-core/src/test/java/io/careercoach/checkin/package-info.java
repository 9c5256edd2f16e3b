@NullMarked
package io.careercoach.checkin;

import org.jspecify.annotations.NullMarked;
