package io.careercoach.engine;

import io.careercoach.dialogue.Fact;
import io.careercoach.dialogue.Facts;
import io.careercoach.dialogue.Shape;
import io.careercoach.direction.Direction;
import io.careercoach.goal.Goal;
import java.util.ArrayList;
import java.util.Collections;

/**
 * What the cache holds of members who each have a talk about a goal open, three goals and twenty
 * other facts: the heap that it takes, beside what the cache believes it takes.
 */
public final class SessionHeap {
  private static final int MEMBERS = 10_000;
  private static final Shape<Goal> GOAL = Shape.first("goal", Goal.class);
  private static final Shape<Direction> DIRECTION = Shape.first("direction", Direction.class);
  private static final String GOAL_ROW =
      """
      {"id":"g1","number":1,"outcome":"Finish 12 mock interviews","measure":{"is":"count",\
      "baseline":null,"target":12,"unit":"mock interviews","per":null},"sign":null,\
      "deadline":"2028-05-01","why":"I am tired of guessing","obstacle":"late shifts",\
      "plan":"If I am tired, then I practise for ten minutes","confidence":3,\
      "change":"less at a time","milestones":[\
      {"phrase":"quote","words":"less at a time","value":null,"day":null,"reached":false},\
      {"phrase":"goal.milestone.count","words":"","value":3,"day":"2027-04-03","reached":false},\
      {"phrase":"goal.milestone.count","words":"","value":6,"day":"2027-08-13","reached":false},\
      {"phrase":"goal.milestone.count","words":"","value":9,"day":"2027-12-22","reached":false}],\
      "updates":[{"at":"2026-11-23T12:00:00Z","words":"I did 3 of 12","value":3}],\
      "status":"ACTIVE","since":"2026-11-23T12:00:00Z","lesson":null}\
      """;
  private static final String OTHER_ROW =
      """
      {"words":"I ran the planning of the whole team this week, and nobody stayed late for it"}\
      """;

  private SessionHeap() {}

  /**
   * Bytes a member: taken, and believed.
   *
   * @param rows the characters of the rows that it was read from
   */
  record Weighed(long taken, long believed, long rows) {}

  static Weighed weigh(int goals, int others) {
    var kept = new ArrayList<>(Collections.nCopies(MEMBERS, remembered(goals, others)));
    long before = used();
    kept.replaceAll(_ -> remembered(goals, others));
    long taken = (used() - before) / MEMBERS;
    long rows =
        OpenGoal.SESSION.length()
            + (long) goals * GOAL_ROW.length()
            + (long) others * OTHER_ROW.length();
    return new Weighed(taken, kept.getFirst().weight(), rows);
  }

  private static Remembered remembered(int goals, int others) {
    var facts = new ArrayList<Fact>();
    for (int i = 0; i < goals; i++) {
      facts.add(Json.read(GOAL, 1, GOAL_ROW));
    }
    for (int i = 0; i < others; i++) {
      facts.add(Json.read(DIRECTION, 1, OTHER_ROW));
    }
    var session = SavedSession.read(OpenGoal.SESSION);
    return Remembered.of(1, session, OpenGoal.SESSION.length(), new Facts(facts));
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  public static void main(String[] arguments) {
    System.out.println("goals others | bytes taken, believed, characters in rows");
    for (int[] kind : new int[][] {{0, 0}, {3, 0}, {0, 20}, {3, 20}}) {
      var weighed = weigh(kind[0], kind[1]);
      System.out.printf(
          "%5d %6d | %,7d %,7d %,7d%n",
          kind[0], kind[1], weighed.taken(), weighed.believed(), weighed.rows());
    }
  }
}
