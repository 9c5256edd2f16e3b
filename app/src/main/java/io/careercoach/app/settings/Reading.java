package io.careercoach.app.settings;

import io.careercoach.app.trouble.Problem;
import java.util.List;

/** What came out of reading the settings. */
public sealed interface Reading {

  /** Every setting's text with its origin, also of those that do not fit. */
  List<Given> given();

  /** The settings, or all that is wrong with them as one problem. */
  Settings orProblem();

  /** All of them fit. */
  record Right(Settings settings, List<Given> given) implements Reading {
    @Override
    public Settings orProblem() {
      return settings;
    }
  }

  /** Some do not fit; every finding names its place. */
  record Wrong(List<String> findings, List<Given> given) implements Reading {
    @Override
    public Settings orProblem() {
      throw new Problem(findings);
    }
  }
}
