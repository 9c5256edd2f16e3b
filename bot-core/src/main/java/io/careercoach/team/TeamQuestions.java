package io.careercoach.team;

import static java.util.Comparator.comparingInt;

import io.careercoach.reflect.Theme;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All questions for teams in the order of their file, and which of them comes next. */
public record TeamQuestions(List<TeamQuestion> all) {
  public static final TeamQuestions NONE = new TeamQuestions(List.of());

  public TeamQuestions {
    all = List.copyOf(all);
  }

  public Optional<TeamQuestion> find(String id) {
    return all.stream().filter(question -> question.id().equals(id)).findFirst();
  }

  /**
   * Of the theme that was not asked about for longest, the question that was not asked for longest:
   * so no theme comes again before all had their turn.
   *
   * @param asked the questions of the team's rounds, the oldest first
   * @param off the themes that the team has switched off
   */
  Optional<TeamQuestion> next(List<String> asked, Set<Theme> off) {
    var themes = asked.stream().flatMap(id -> find(id).stream()).map(TeamQuestion::theme).toList();
    return all.stream()
        .filter(question -> !off.contains(question.theme()))
        .min(
            comparingInt((TeamQuestion question) -> themes.lastIndexOf(question.theme()))
                .thenComparing(TeamQuestion::theme)
                .thenComparingInt(question -> asked.lastIndexOf(question.id())));
  }
}
