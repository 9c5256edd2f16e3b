package io.careercoach.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One sentence of a text about a goal, from its wish on, with the dates in it. */
record GoalPart(Sentence text, List<Statement> dates) {
  private static final Lexicon OPENINGS = Lexicon.of("goal-openings");

  /** Wishes that may also stand in the middle of a long sentence. */
  private static final Phrases<String> WISHES = Phrases.of(OPENINGS.phrases("wishes"));

  /** After these, a wish is no wish of its own: "that I want". */
  private static final Set<String> SUBORDINATE = OPENINGS.words("subordinate");

  private static final Set<String> THEY = Lexicon.of("goal-parts").words("they");

  static List<GoalPart> of(Sentence whole, Calendar calendar) {
    List<GoalPart> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= whole.size(); i++) {
      if (i == whole.size() || isEnd(whole, i)) {
        if (i > from) {
          parts.add(dated(whole.part(from, i), calendar).fromItsWish(calendar));
        }
        from = i + 1;
      }
    }
    return parts.isEmpty() ? List.of(dated(whole, calendar)) : parts;
  }

  private static GoalPart dated(Sentence text, Calendar calendar) {
    return new GoalPart(text, Deadlines.all(text, calendar));
  }

  /** Its own deadline. */
  Optional<Statement> date() {
    return Deadlines.in(text, dates);
  }

  Opening opening() {
    return Opening.of(text, dates);
  }

  /** "I am good at it, but I want to move on": what stands before the wish is no part of it. */
  private GoalPart fromItsWish(Calendar calendar) {
    if (opening().framed()) {
      return this;
    }
    for (int i = 1; i < text.size(); i++) {
      boolean wish = WISHES.skip(text, i) > i;
      if (wish && !text.isAny(i - 1, SUBORDINATE)) {
        return dated(text.part(i, untilNextThought(i)), calendar);
      }
    }
    return this;
  }

  /** "…, they sit next to us" is a thought of its own. */
  private int untilNextThought(int from) {
    for (int i = from; i < text.size() - 1; i++) {
      if (text.is(i, ",") && text.isAny(i + 1, THEY)) {
        return i;
      }
    }
    return text.size();
  }

  private static boolean isEnd(Sentence text, int at) {
    if (text.isWord(at) || text.isNumber(at)) {
      return false;
    }
    boolean stop = (text.is(at, "!") || text.is(at, "?")) && !text.isGlued(at + 1);
    boolean point = text.is(at, ".") && text.isGlued(at) && !text.isGlued(at + 1);
    return stop || (point && !(at + 1 < text.size() && isShort(text.word(at - 1))));
  }

  private static boolean isShort(String word) {
    return word.length() <= 2 || DateWords.month(word).isPresent();
  }
}
