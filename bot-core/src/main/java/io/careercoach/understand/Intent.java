package io.careercoach.understand;

import java.util.Locale;

/**
 * What a message outside any dialogue asks for, in the order of precedence where two fit alike.
 *
 * <p>Those that are finer than the published labels carry the label that they belong to.
 */
public enum Intent {
  CRISIS,
  HARASSMENT,
  DISTRESS,
  STOP,
  DELETE_DATA,
  SCOPE_LIMIT,
  PAUSE("reminders_change"),
  RESUME("reminders_change"),
  REMINDERS_CHANGE,
  DROP_GOAL,
  CHANGE_GOAL,
  DATA_INFO,
  EXPORT("data_info"),
  OFFER_COMPARE,
  HOW_AM_I_DOING,
  HOME("how_am_i_doing"),
  SHOW_GOALS,
  REPORT_PROGRESS,
  SET_GOAL,
  DIRECTION("reflect"),
  ADVICE_NETWORKING,
  ADVICE_EDUCATION,
  ADVICE_BENEFITS,
  ADVICE_BALANCE,
  ADVICE_EXPERIENCE,
  ADVICE_SKILLS,
  REFLECT,
  HELP,
  OUT_OF_SCOPE,
  OTHER_LANGUAGE,
  GIBBERISH,
  THANKS,
  GOODBYE,
  GREETING,
  UNKNOWN("out_of_scope");

  private final String label;

  Intent() {
    this.label = name().toLowerCase(Locale.ROOT);
  }

  Intent(String label) {
    this.label = label;
  }

  /** The one of the 29 published labels that is nearest. */
  public String label() {
    return label;
  }
}
