package io.careercoach.talk;

import io.careercoach.engine.Letter;
import java.util.List;

/** The letters of a talk that is written down, for whoever draws them. */
public record Told(String name, List<Letter> letters) {

  /** Every talk there is, played now. */
  public static List<Told> all() {
    return Talks.all().stream().map(Told::of).toList();
  }

  private static Told of(Script script) {
    return Talks.played(
        script,
        Play.Way.STRAIGHT,
        play -> {
          play.run();
          return new Told(Talks.path(script), List.copyOf(play.letters()));
        });
  }
}
