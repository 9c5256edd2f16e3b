package io.careercoach.app.kill;

/** When the coach was killed, as far as can be told from what it printed then and after. */
enum Moment {
  WHILE_STARTING,
  BEFORE_COMMIT,
  BETWEEN_COMMIT_AND_PRINT,
  AFTER_PRINT,
  BETWEEN_LINES
}
