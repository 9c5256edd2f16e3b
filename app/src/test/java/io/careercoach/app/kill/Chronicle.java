package io.careercoach.app.kill;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What happened: every line with its reply, and when the coach was killed. */
final class Chronicle {
  private static final int LAST = 30;

  private final List<String> story = new ArrayList<>();
  private final Map<Moment, Integer> kills = new EnumMap<>(Moment.class);
  private boolean untold;

  void tell(String what, List<String> printed) {
    story.add(Stream.concat(Stream.of("> " + what), printed.stream()).collect(joining("\n")));
  }

  void killed(Moment moment) {
    kills.merge(moment, 1, Integer::sum);
  }

  /** Killed in a turn, and nothing was printed: only the next start tells when. */
  void killedInSilence() {
    untold = true;
  }

  /** The next start has printed the reply, so that the turn was committed, or it has not. */
  void judge(boolean committed) {
    if (untold) {
      killed(committed ? Moment.BETWEEN_COMMIT_AND_PRINT : Moment.BEFORE_COMMIT);
    }
    untold = false;
  }

  Map<Moment, Integer> kills() {
    return kills;
  }

  /** The end of the story, for a test that failed. */
  String end() {
    return story.stream().skip(Math.max(0, story.size() - LAST)).collect(joining("\n"));
  }
}
