package io.careercoach.discord.rest;

import io.careercoach.courier.Carried;
import java.time.Duration;
import java.util.Set;

/** What an error of Discord means for what was to be sent. */
public enum Verdict {
  /** Discord does not take this message as it is; plain text may do. */
  UNSHOWABLE,
  /** The person takes no direct messages from the coach. */
  CLOSED,
  /** What it was about is gone. */
  GONE,
  /** It may have been done all the same. */
  UNSURE,
  /** It was not done, and can be tried again. */
  FAILED,
  /** Too many calls. */
  LATER,
  /** Nothing goes at all. */
  SHUT,
  /** Not there. */
  REFUSED;

  /** Direct messages are closed, or no server is shared any more. */
  private static final Set<Integer> CLOSED_TO_US = Set.of(50007, 50278);

  private static final Set<Integer> UNKNOWN = Set.of(10003, 10008, 10013, 10015, 10062, 50027);
  private static final Set<Integer> SLOWER = Set.of(20016, 20028, 40003, 40004);
  private static final int FORM = 50035;

  /** So long is waited where Discord does not say how long. */
  static final Duration USUAL = Duration.ofSeconds(30);

  /**
   * Reads the status of the answer, and the code in it.
   *
   * @param code Discord's own, or the status again where there is none
   */
  public static Verdict of(int status, int code) {
    if (status >= 500) {
      return UNSURE;
    }
    if (status == 401) {
      return SHUT;
    }
    if (CLOSED_TO_US.contains(code)) {
      return CLOSED;
    }
    if (code == FORM) {
      return UNSHOWABLE;
    }
    if (SLOWER.contains(code) || status == 429) {
      return LATER;
    }
    return UNKNOWN.contains(code) ? GONE : REFUSED;
  }

  Carried meaning(int status, int code) {
    String why = "HTTP " + status + ", " + code;
    return switch (this) {
      case UNSHOWABLE, CLOSED, GONE, REFUSED -> new Carried.Refused(why);
      case UNSURE -> new Carried.Unsure(why);
      case FAILED -> new Carried.Failed(why);
      case LATER -> new Carried.Later(USUAL);
      case SHUT -> new Carried.Shut(why);
    };
  }
}
