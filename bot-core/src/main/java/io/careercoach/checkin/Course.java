package io.careercoach.checkin;

/** What to do about a goal that is behind. */
enum Course {
  KEEP,
  SMALLER,
  LATER
}
