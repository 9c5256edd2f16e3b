package io.careercoach.understand;

import java.util.EnumSet;
import java.util.Set;

/** What a job is called by a word of pay: "travel nurse", "dental practice", "1) kindergarten". */
final class JobName {

  private static final Set<PayCue> MISTAKEN =
      EnumSet.of(PayCue.IGNORED, PayCue.COUNTED, PayCue.ALLOWANCE);
  private static final Set<String> OPENERS = OfferWords.words("before a job");
  private static final Set<String> WORKPLACES = OfferWords.words("workplaces");

  private JobName() {}

  /** Whether a word that could name an amount is only a part of a job's name. */
  static boolean isPart(Sentence text, PayName said) {
    int before = said.from() - 1;
    boolean listed = !text.isWord(before) && OfferLabel.isMarked(text, before - 1);
    boolean first = before < 0 || OPENERS.contains(text.word(before));
    boolean compound = first && OfferLabel.isName(text, said.end());
    boolean workplace = WORKPLACES.contains(text.word(said.end()));
    return MISTAKEN.contains(said.cue()) && (listed || compound || workplace);
  }
}
