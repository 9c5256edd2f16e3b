package io.careercoach.ledger;

/** What a piece of work gave besides itself. */
public enum Gain {
  SKILL,
  QUALIFICATION,
  EXPERIENCE,
  CONTACT,
  JUST_THE_JOB
}
