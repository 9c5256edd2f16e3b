package io.careercoach.app.doctor;

import io.careercoach.app.doctor.Finding.Mark;
import java.io.PrintWriter;
import java.util.List;

/** Looks at everything and says how it stands, one line a finding. */
public record Doctor(List<Check> checks) {
  public Doctor {
    checks = List.copyOf(checks);
  }

  /** Says whether nothing is wrong; warnings are allowed. */
  public boolean examine(PrintWriter out) {
    boolean well = true;
    for (var check : checks) {
      for (var finding : findings(check)) {
        out.println(finding.line());
        well &= finding.mark() != Mark.WRONG;
      }
    }
    return well;
  }

  private static List<Finding> findings(Check check) {
    try {
      return check.look();
    } catch (RuntimeException wrong) {
      return List.of(
          Finding.wrong(
              check.getClass().getSimpleName() + " could not be finished",
              "please report " + wrong.getClass().getSimpleName()));
    }
  }
}
