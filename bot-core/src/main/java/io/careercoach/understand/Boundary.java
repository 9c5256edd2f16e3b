package io.careercoach.understand;

/**
 * Where the words about one offer end and those about the next begin.
 *
 * @param start the first word about the next offer
 */
record Boundary(int end, int start, int rank) {

  private static final Phrases<String> AGAINST = OfferWords.phrases("against");
  private static final Phrases<String> CUTS = OfferWords.phrases("cuts");
  private static final int LABEL = 100;
  private static final int CONTRAST = 90;
  private static final int TITLE = 88;
  private static final int LINE = 80;
  private static final int SEMICOLON = 75;
  private static final int POINT = 60;
  private static final int CUT = 30;
  private static final int NAMED = 5;

  /** The plainest place between two amounts of pay, the later one of equals. */
  static Boundary between(Sentence text, int from, int end) {
    Boundary best = new Boundary(end, end, 0);
    for (int i = from; i <= end; i++) {
      Boundary here = at(text, i, end);
      best = here.rank() >= best.rank() && here.rank() > 0 ? here : best;
    }
    return best;
  }

  private static Boundary at(Sentence text, int at, int end) {
    int against = AGAINST.skip(text, at);
    if (against > at && against <= end && !isCount(text, against)) {
      return new Boundary(at, against, CONTRAST);
    }
    boolean cutBefore = isCutBefore(text, at);
    boolean plain = cutBefore || text.isCapital(at) || OfferLabel.isListed(text, at);
    if (OfferLabel.isMarked(text, at) && plain) {
      return new Boundary(at, at, LABEL);
    }
    if (!cutBefore) {
      return new Boundary(at, at, 0);
    }
    int sign =
        switch (text.word(at - 1)) {
          case "\n" -> LINE;
          case ";" -> SEMICOLON;
          case ".", "!", "?" -> POINT;
          default -> CUT;
        };
    if (OfferLabel.isTitle(text, at)) {
      return new Boundary(at, at, TITLE);
    }
    int opening = OfferLabel.isOpening(text, at) && !isCount(text, at) ? LABEL - CUT : 0;
    int named = OfferLabel.isName(text, at) ? NAMED : 0;
    return new Boundary(at, at, sign + named + opening);
  }

  /** Whether the words themselves begin another offer, and not only a sign. */
  boolean isTold() {
    return rank >= CONTRAST;
  }

  /** "25 or 30 days" has no two offers. */
  private static boolean isCount(Sentence text, int at) {
    return TimeMark.at(text, at).isPresent() || PercentMark.at(text, at).isPresent();
  }

  private static boolean isCutBefore(Sentence text, int at) {
    return text.is(at - 1, "\n")
        || CUTS.at(text, at - 1).filter(hit -> hit.end() == at).isPresent();
  }
}
