package io.careercoach.checkin;

/** What there is to say about a goal. */
enum Move {
  SAME,
  STEP,
  DONE,
  TELL
}
