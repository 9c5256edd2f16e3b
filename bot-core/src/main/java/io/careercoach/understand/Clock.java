package io.careercoach.understand;

import java.time.LocalTime;

/**
 * A time of day found in a sentence, and the place after it.
 *
 * @param time as it was said; on a clock face before noon, twelve as noon
 * @param hours whether the words say which half of the day is meant
 * @param form how surely the words are a time at all
 */
record Clock(LocalTime time, Hours hours, Form form, int end) {

  /** How the hour was said. */
  enum Hours {
    /** On a clock face, as in "at 3": either half of the day. */
    FACE,
    /** With its half: "3 pm", "noon". */
    HALF,
    /** Out of twenty-four: "15:00", "09:30". */
    DAY
  }

  /** What else the words could be. */
  enum Form {
    /** Nothing else: "15:00", "3 pm", "half past nine". */
    TIME,
    /** An amount: "9.30", "15h". */
    FIGURE,
    /** Any number: "9". */
    NUMBER
  }

  /** The time that is meant at work: one to six are in the afternoon, seven to twelve are not. */
  LocalTime atWork() {
    return isFace() && time.getHour() < 7 ? otherHalf() : time;
  }

  LocalTime in(DayPart part) {
    return isFace() ? part.on(time) : time;
  }

  boolean isFace() {
    return hours == Hours.FACE;
  }

  /** Twelve hours on, or back. */
  LocalTime otherHalf() {
    return time.plusHours(12);
  }

  Clock said(LocalTime newTime, int newEnd) {
    return new Clock(newTime, Hours.HALF, Form.TIME, newEnd);
  }

  Clock surely(int newEnd) {
    return new Clock(time, hours, Form.TIME, newEnd);
  }
}
