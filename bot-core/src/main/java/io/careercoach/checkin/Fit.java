package io.careercoach.checkin;

/** How well news fits a step. */
enum Fit {
  LIKELY,
  PLAIN
}
