package io.careercoach.courier;

/** One thing that a look at a platform has found, and what to do about it. */
public record Seen(Mark mark, String what, String todo) {

  /** How something stands. */
  public enum Mark {
    WELL,
    DOUBTFUL,
    WRONG
  }

  public static Seen well(String what) {
    return new Seen(Mark.WELL, what, "");
  }

  public static Seen doubtful(String what, String todo) {
    return new Seen(Mark.DOUBTFUL, what, todo);
  }

  public static Seen wrong(String what, String todo) {
    return new Seen(Mark.WRONG, what, todo);
  }
}
