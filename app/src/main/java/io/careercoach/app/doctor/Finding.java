package io.careercoach.app.doctor;

/** One thing the doctor looked at: what it is, and what to do if it is not well. */
public record Finding(Mark mark, String what, String todo) {

  /** How it stands. */
  public enum Mark {
    WELL("✓"),
    WARNING("!"),
    WRONG("✗");

    private final String sign;

    Mark(String sign) {
      this.sign = sign;
    }
  }

  public static Finding well(String what) {
    return new Finding(Mark.WELL, what, "");
  }

  public static Finding warning(String what, String todo) {
    return new Finding(Mark.WARNING, what, todo);
  }

  public static Finding wrong(String what, String todo) {
    return new Finding(Mark.WRONG, what, todo);
  }

  String line() {
    return mark.sign + " " + what + (todo.isEmpty() ? "" : "; " + todo);
  }
}
