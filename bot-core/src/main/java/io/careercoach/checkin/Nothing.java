package io.careercoach.checkin;

import io.careercoach.dialogue.FreeWords;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Reading.Unclear;
import io.careercoach.dialogue.Reading.Understood;
import io.careercoach.dialogue.Slot;
import java.util.Locale;

/** A whole answer that says that there is nothing to say: "none", "nothing yet". */
final class Nothing {
  private static final String WORDS =
      "(no|nope|nah|none|nothing|nowt|n/a|idk|dunno|i don.?t know|not? (really|much|this"
          + " week|wins?)|(none|nothing|not) (really|much|yet|special|at all|this (week|time)|i can"
          + " think of)|can.?t think of (any(thing)?|one)|not that i know|-)[.!]?";

  private Nothing() {}

  /** Leaves the slot open where there is nothing to say, and else takes the words as they are. */
  static Reading orWords(Slot<String> slot, Heard.Reply reply, Learnt learnt) {
    return reply instanceof Heard.Words(var words) && in(words.text())
        ? new Understood(learnt.skip(slot))
        : said(slot, reply, learnt);
  }

  /** Figures and signs alone say nothing. */
  private static Reading said(Slot<String> slot, Heard.Reply reply, Learnt learnt) {
    return reply instanceof Heard.Words(var words)
            && words.text().codePoints().noneMatch(Character::isLetter)
        ? new Unclear()
        : FreeWords.taken(slot, reply, learnt);
  }

  static boolean in(String words) {
    return words.strip().toLowerCase(Locale.ROOT).matches(WORDS);
  }
}
