package io.careercoach.app.doctor;

import java.util.List;

/** Whether this Java is new enough. */
public record JavaCheck(Runtime.Version version) implements Check {
  private static final int OLDEST = 25;

  @Override
  public List<Finding> look() {
    return List.of(
        version.feature() < OLDEST
            ? Finding.wrong("Java " + version, "install Java " + OLDEST + " and set JAVA_HOME")
            : Finding.well("Java " + version));
  }
}
