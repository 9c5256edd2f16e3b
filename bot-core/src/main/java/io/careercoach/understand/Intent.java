package io.careercoach.understand;

/** What a message outside any dialogue asks for. */
public enum Intent {
  SET_GOAL,
  SHOW_GOALS,
  HOME,
  PROGRESS,
  REPORT_PROGRESS,
  DIRECTION,
  HELP,
  PRIVACY,
  FORGET_ALL,
  GREETING,
  THANKS,
  GOODBYE,
  STOP_MESSAGES,
  REMINDERS,
  PAUSE,
  RESUME,
  UNKNOWN
}
