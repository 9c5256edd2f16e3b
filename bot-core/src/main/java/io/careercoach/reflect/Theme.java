package io.careercoach.reflect;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a prompt is about; in the order in which a new member meets them. */
public enum Theme {
  JOB_VERSUS_CAREER,
  SKILLS_AND_TRAINING,
  EDUCATION,
  EXPERIENCE,
  NETWORKING,
  BALANCE,
  BENEFITS_AND_VALUES;

  private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** Its name in files, such as {@code job-versus-career}. */
  public String key() {
    return key;
  }

  public static Optional<Theme> of(String key) {
    return Stream.of(values()).filter(theme -> theme.key.equals(key)).findFirst();
  }
}
