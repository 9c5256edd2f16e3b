package io.careercoach.home;

import io.careercoach.checkin.CheckInRhythm;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Verb;
import io.careercoach.dialogue.Verb.Answer.Says;
import java.util.Map;

/** The commands that show where the member stands. */
public final class HomeVerbs {
  /** Says the board; it only reads, so it may be run at any time. */
  public static final String HOME = "home";

  private HomeVerbs() {}

  public static Map<String, Verb> all(CheckInRhythm rhythm) {
    var board = new Board(rhythm);
    return Map.of(
        HOME,
        (_, context) -> new Says(new Effect.Say(board.of(context))),
        "progress",
        (_, context) -> new Says(new Effect.Say(ProgressPage.of(context))));
  }
}
