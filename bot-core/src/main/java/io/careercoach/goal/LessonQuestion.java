package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.FreeWords;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Slot;
import java.util.regex.Pattern;

/** What was learnt from a goal that is done; "wait, it is not done" is no lesson. */
record LessonQuestion() implements Question {
  static final Slot<String> LESSON = Slot.words("lesson");
  static final Slot<Boolean> NOT_YET = Slot.flag("not-yet");

  private static final Pattern STAYS =
      Pattern.compile(
          "(?is)(?:(?:no|oh|oops|wait|sorry|hang on|stop)\\b[\\s,.!–-]*)*(?:(?:it|that|this|goal"
              + " \\d+|the goal|i)(?: is|['’]s| am|['’]m)?\\s*)?(?:not|isn['’]?t|is not)"
              + " (?:yet )?(?:done|finished|over|there|reached)\\b.{0,30}|undo[.!]?");

  @Override
  public Slot<String> slot() {
    return LESSON;
  }

  @Override
  public String id() {
    return "goal.done";
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return reply instanceof Heard.Words(var words) && STAYS.matcher(words.text().strip()).matches()
        ? new Reading.Understood(learnt.give(NOT_YET, true, LESSON).skip(LESSON))
        : FreeWords.said(LESSON, reply, learnt);
  }
}
