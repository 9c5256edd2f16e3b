package io.careercoach.understand;

/** Tells a text that opens a goal from small talk, questions and commands. */
final class GoalOpening {

  private static final Phrases<String> NOT_A_GOAL =
      Phrases.of(
          "i want to see | i want to talk | i want you | i want to stop messages | i want help | i"
              + " need help | i want to delete my | i want to know | i want to ask | i want to show"
              + " | i want to list | i want to cancel | i want to quit this | i want to leave this"
              + " | i want to set a goal | i want a goal | i want to die | i need to talk | i need"
              + " to ask | i want nothing | i want to pause | i want to go to sleep | i want to"
              + " export | i want to change my goal | i want to update | i want to drop my | i want"
              + " to unsubscribe | i want to report | i want to check in | i want to check my | i"
              + " would like to know | i would like to see | i'd like to know | i'd like to see | i"
              + " will be back | i will think | i'll be back | i'll think | i'll do it later | i"
              + " will do it later | i have to go | i must go | i should go | i need a break | i"
              + " need a moment | i need time | i want out of this | help me please | i'll pass | i"
              + " will pass | i need to go | i want this to stop | i want to hurt | i want to kill"
              + " | i want to end | i want to sleep forever");

  private static final Phrases<String> COMMANDS =
      Phrases.of(
          "get rid | stop | help | show | list | delete | do you | do i | do it | make it stop |"
              + " read my | change my goal | give me | find out | move the | cut it out | take me |"
              + " be quiet | be careful | work is | work was | work sucks | finish goal | finish my"
              + " goal | finish the goal | learn more | learn | get started | get lost | present |"
              + " make a | meet you | leave me | open my goals | open goals | open settings | open"
              + " help | set my | lead the way | run away | present time | save | save it | cut |"
              + " design | double | contact | hold on | hold | reach out | speak to you | speak"
              + " later | see you | write down | teach me | move on | visit the | pass | skip |"
              + " start over | start again | write to me | change the | read me");

  /** So many words more, and "I want to talk" goes on to something of its own. */
  private static final int MORE = 5;

  private GoalOpening() {}

  /** Whether any sentence of a text opens a goal, and none asks. */
  static boolean isGoal(Sentence whole) {
    boolean asks = whole.word(whole.size() - 1).equals("?");
    return !asks && Goals.parts(whole).stream().anyMatch(GoalOpening::opens);
  }

  private static boolean opens(Sentence text) {
    if (text.size() < 2) {
      return false;
    }
    int start = GoalPhrases.FILLERS.skip(text, 0);
    while (GoalPhrases.FILLERS.skip(text, start) > start) {
      start = GoalPhrases.FILLERS.skip(text, start);
    }
    int other = NOT_A_GOAL.skip(text, start);
    if (other > start && text.size() - other <= MORE) {
      return false;
    }
    Opening opening = Opening.of(text, Deadlines.all(text, Measures.ANY));
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
