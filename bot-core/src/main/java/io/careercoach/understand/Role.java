package io.careercoach.understand;

/** What a number in a report of progress is; of phrases of one length the earlier one counts. */
enum Role {
  OTHER,
  LEFT,
  TOTAL,
  TAKEN,
  ADDED
}
