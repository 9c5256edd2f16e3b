package io.careercoach.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How often somebody who reads every total, and knows who was there and their own tap, can be
 * certain of another's: counted over all answers that eight people can have, at its worst, where
 * everybody answers the same in each of four rounds while they join and leave.
 */
class CertaintyTest {
  private static final int PEOPLE = 8;
  private static final int WORLDS = (int) Math.pow(3, PEOPLE);

  /** Of the attacker's share of certain answers; the promise of the design. */
  private static final double BOUND = 0.033;

  private static final double FOUR_ROUNDS = 0.08;

  private static final List<List<Integer>> ROUNDS =
      List.of(
          List.of(0, 1, 2, 3, 4, 5, 6),
          List.of(0, 1, 2, 3, 4, 5, 6, 7),
          List.of(0, 2, 3, 4, 5, 6, 7),
          List.of(0, 3, 4, 5, 6, 7));

  private static Step tap(int world, int person) {
    return Step.values()[world / (int) Math.pow(3, person) % 3];
  }

  private static List<Step> taps(int world, List<Integer> people) {
    return people.stream().map(person -> tap(world, person)).toList();
  }

  /** The share of people's taps, over all worlds, that these totals leave no doubt about. */
  private static double certain(
      List<List<Integer>> rounds, int first, Function<List<Step>, Object> total) {
    Map<List<Object>, List<Integer>> alike = new HashMap<>();
    for (int world = 0; world < WORLDS; world++) {
      var seen = new ArrayList<Object>();
      seen.add(tap(world, 0));
      for (var people : rounds) {
        seen.add(total.apply(taps(world, people)));
      }
      alike.computeIfAbsent(seen, _ -> new ArrayList<>()).add(world);
    }
    long known = 0;
    for (var worlds : alike.values()) {
      for (int person = first; person < PEOPLE; person++) {
        int other = person;
        boolean sure = worlds.stream().map(world -> tap(world, other)).distinct().count() == 1;
        known += sure ? worlds.size() : 0;
      }
    }
    return (double) known / WORLDS / (PEOPLE - first);
  }

  @Test
  void bandsDoNotGiveALeaversAnswerAway() {
    for (int size = 6; size <= PEOPLE; size++) {
      // The leaver is the last of all, so that the first of those who stay is the manager.
      var stay = IntStream.range(PEOPLE - size, PEOPLE - 1).boxed().toList();
      var all = IntStream.range(PEOPLE - size, PEOPLE).boxed().toList();
      var weeks = List.of(all, stay);
      assertThat(certain(weeks, PEOPLE - 1, taps -> Release.of(taps, 5)))
          .as("a team of " + size)
          .isLessThan(BOUND);
      assertThat(certain(weeks, PEOPLE - 1, taps -> taps.stream().mapToInt(Step::ordinal).sum()))
          .isEqualTo(1);
    }
  }

  /** Nobody's answers are the same week by week, for the questions are others: it is the worst. */
  @Test
  void fourRoundsOfTheSameAnswersLeaveDoubtAboutNearlyAll() {
    assertThat(certain(ROUNDS, 1, taps -> Release.of(taps, 5))).isLessThan(FOUR_ROUNDS);
    assertThat(certain(ROUNDS, 1, taps -> taps.stream().mapToInt(Step::ordinal).sum()))
        .isGreaterThan(3 * FOUR_ROUNDS);
  }

  @Test
  void oneTotalAloneTellsNothingForCertain() {
    for (int count = 5; count <= 8; count++) {
      int size = count;
      var seen = new HashMap<List<Object>, List<Integer>>();
      for (int world = 0; world < Math.pow(3, size); world++) {
        var people = IntStream.range(0, size).boxed().toList();
        var key = List.<Object>of(tap(world, 0), Release.of(taps(world, people), 5));
        seen.computeIfAbsent(key, _ -> new ArrayList<>()).add(world);
      }
      assertThat(seen.values())
          .allSatisfy(worlds -> {
            for (int person = 1; person < size; person++) {
              int other = person;
              assertThat(worlds.stream().map(world -> tap(world, other)).distinct().count())
                  .isGreaterThan(1);
            }
          });
    }
  }
}
