package io.careercoach.team;

import io.careercoach.reflect.Theme;

/**
 * One question for a team, with the three answers that can be tapped.
 *
 * @param id what the team's rounds remember it by
 */
public record TeamQuestion(
    String id, Theme theme, String text, String low, String middle, String high) {
  public String label(Step step) {
    return switch (step) {
      case LOW -> low;
      case MIDDLE -> middle;
      case HIGH -> high;
    };
  }
}
