package io.careercoach.courier;

import java.time.Duration;
import java.util.Optional;

/** What became of an attempt to send something. */
public sealed interface Carried {

  /** It arrived, and stands there, in the words of the platform. */
  record Arrived(Optional<String> place) implements Carried {}

  /** Not now: the platform says how long to wait. */
  record Later(Duration pause) implements Carried {}

  /** It did not arrive, and can be tried again. */
  record Failed(String why) implements Carried {}

  /** It may have arrived or not. */
  record Unsure(String why) implements Carried {}

  /** A piece of it arrived, and this became of the rest. */
  record Partly(Carried rest) implements Carried {}

  /** It will not be taken in that conversation. */
  record Refused(String why) implements Carried {}

  /** It may have arrived, and must not be sent again. */
  record GivenUp(String why) implements Carried {}

  /** Nothing is taken from the coach in that whole team, for a reason that somebody has to mend. */
  record Shut(String why) implements Carried {}
}
