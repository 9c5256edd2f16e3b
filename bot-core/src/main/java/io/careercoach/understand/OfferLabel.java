package io.careercoach.understand;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads how an offer is called: "A:", "Offer 2", "the new one", "north plant". */
final class OfferLabel {

  private static final Phrases<String> OPENINGS = OfferWords.phrases("label openings");
  private static final Set<String> CLOSERS = Set.of(":", ")", ".", "-", "=", "–", "—");
  private static final int LONGEST = 4;

  private OfferLabel() {}

  static Optional<String> of(Sentence part) {
    for (int i = 0; i < Math.min(part.size(), 2 * LONGEST); i++) {
      if (isMarked(part, i)) {
        int mark =
            OfferWords.LABEL_WORDS.contains(part.word(i)) || !part.isWord(i) && !part.isNumber(i)
                ? i + 1
                : i;
        return Optional.of(part.words(mark, mark + 1).toUpperCase(Locale.ROOT));
      }
    }
    int from = 0;
    while (from < part.size()
        && (isStop(part, from) || !part.isWord(from) && !part.isNumber(from))) {
      from++;
    }
    int end = from;
    while (end < part.size()
        && end < from + LONGEST
        && !isStop(part, end)
        && !isUnderstood(part, end, from)) {
      end++;
    }
    return end > from ? Optional.of(name(part, from, end)) : Optional.empty();
  }

  private static String name(Sentence part, int from, int end) {
    String words = part.words(from, end);
    boolean proper = end - from == 1 && part.isCapital(from);
    return proper ? words : words.toLowerCase(Locale.ROOT);
  }

  /** "A:", "offer 2", "(b)", and a single capital letter before an amount. */
  static boolean isMarked(Sentence text, int at) {
    boolean worded =
        OfferWords.LABEL_WORDS.contains(text.word(at))
            && OfferWords.LABEL_MARKS.contains(text.word(at + 1))
            && (!text.isNumber(at + 1) || !MoneyMark.at(text, at + 1).isPresent())
            && TimeMark.at(text, at + 1).isEmpty();
    boolean single = OfferWords.LABEL_MARKS.contains(text.word(at));
    boolean closed =
        single && text.isAny(at + 1, CLOSERS) && text.isGlued(at + 1) && !text.is(at + 1, "-");
    boolean capital =
        single
            && text.isWord(at)
            && text.word(at).length() == 1
            && text.isCapital(at)
            && !text.is(at, "i");
    return worded || closed || (capital && !text.isGlued(at + 1));
  }

  /** "2)" behind an earlier "1)", with or without a comma between them. */
  static boolean isListed(Sentence text, int at) {
    return isClosed(text, at) && IntStream.range(0, at).anyMatch(i -> isClosed(text, i));
  }

  private static boolean isClosed(Sentence text, int at) {
    return OfferWords.LABEL_MARKS.contains(text.word(at))
        && text.is(at + 1, ")")
        && text.isGlued(at + 1)
        && !text.is(at - 1, "(");
  }

  static boolean isOpening(Sentence text, int at) {
    return OPENINGS.at(text, at).isPresent();
  }

  /**
   * A word that is neither understood as pay nor a plain one; with a colon after it in any case.
   */
  static boolean isName(Sentence text, int at) {
    return text.isWord(at) && !isStop(text, at) && !isUnderstood(text, at, at);
  }

  /** "Beta: 73k", "new bakery: 2.700": a name that ends with a colon. */
  static boolean isTitle(Sentence text, int at) {
    return isName(text, at)
        && (text.is(at + 1, ":") || isName(text, at + 1) && text.is(at + 2, ":"));
  }

  private static boolean isStop(Sentence text, int at) {
    return OfferWords.LABEL_STOPS.contains(text.word(at)) || text.is(at, "\n");
  }

  private static boolean isUnderstood(Sentence text, int at, int from) {
    return Marks.at(text, at)
        .filter(mark -> !(at == from && mark instanceof PayName said && !said.cue().namesMoney()))
        .isPresent();
  }
}
