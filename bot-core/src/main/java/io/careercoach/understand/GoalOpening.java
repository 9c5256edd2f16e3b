package io.careercoach.understand;

/** Tells a text that opens a goal from small talk, questions and commands. */
final class GoalOpening {

  private static final Lexicon GOAL_OPENINGS = Lexicon.of("goal-openings");
  private static final Phrases<String> NOT_A_GOAL = Phrases.of(GOAL_OPENINGS.phrases("no goal"));

  private static final Phrases<String> COMMANDS = Phrases.of(GOAL_OPENINGS.phrases("commands"));

  /** So many words more, and "I want to talk" goes on to something of its own. */
  private static final int MORE = 5;

  private GoalOpening() {}

  /** Whether any sentence of a text opens a goal, and none asks. */
  static boolean isGoal(Sentence whole) {
    boolean asks = whole.word(whole.size() - 1).equals("?");
    return !asks && GoalPart.of(whole, Measures.ANY).stream().anyMatch(GoalOpening::opens);
  }

  private static boolean opens(GoalPart part) {
    Sentence text = part.text();
    if (text.size() < 2) {
      return false;
    }
    int start = Opening.FILLERS.skip(text, 0);
    while (Opening.FILLERS.skip(text, start) > start) {
      start = Opening.FILLERS.skip(text, start);
    }
    int other = NOT_A_GOAL.skip(text, start);
    if (other > start && text.size() - other <= MORE) {
      return false;
    }
    Opening opening = part.opening();
    boolean rest = opening.end() < text.size();
    if (opening.framed()) {
      return rest && isWanted(text, start);
    }
    int command = COMMANDS.skip(text, start);
    boolean onlyCommand = command == text.size() || (command > start + 1);
    return VerbWords.OPENING.contains(text.word(start)) && !onlyCommand && text.size() - start >= 3;
  }

  /** A bare "to" opens nothing by itself unless a verb of goals follows it. */
  private static boolean isWanted(Sentence text, int start) {
    boolean bareTo = text.is(start, "to");
    return !bareTo || VerbWords.OPENING.contains(text.word(start + 1));
  }
}
