package io.careercoach.checkin;

import io.careercoach.dialogue.Context;
import io.careercoach.goal.Goal;
import io.careercoach.understand.Gist;
import io.careercoach.understand.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The steps that nobody has answered for, the latest first.
 *
 * @param checkIns those in which they were named
 */
record OpenSteps(List<CheckIn> checkIns) {
  private static final double MOST = 0.6;

  OpenSteps {
    checkIns = List.copyOf(checkIns);
  }

  static OpenSteps of(Context context) {
    return of("", context);
  }

  /** Without the one that was named in this week's check-in. */
  static OpenSteps of(String week, Context context) {
    var done =
        CheckIn.all(context).reversed().stream()
            .filter(CheckIn::done)
            .filter(one -> !one.id().equals(week))
            .toList();
    LocalDate asked =
        done.stream().findFirst().flatMap(CheckIn::at).map(context::day).orElse(LocalDate.MIN);
    var open = new ArrayList<CheckIn>();
    boolean answered = false;
    for (CheckIn one : done) {
      boolean later = one.step().filter(step -> step.day().isAfter(asked)).isPresent();
      boolean waits = one.step().filter(step -> step.came().isEmpty() && !step.rest()).isPresent();
      if (waits && (later || !answered)) {
        open.add(one);
      }
      // what was named before was asked about then, or let go for the strain
      answered |= one.promise().isPresent() || one.tender();
    }
    return new OpenSteps(open);
  }

  Stream<Step> steps() {
    return checkIns.stream().flatMap(one -> one.step().stream());
  }

  /** The one whose time has come. */
  Optional<CheckIn> due(Context context) {
    return checkIns.stream()
        .filter(one -> one.step().filter(step -> step.due(context)).isPresent())
        .findFirst();
  }

  /** The one that lies ahead. */
  Optional<Step> ahead(Context context) {
    return steps().filter(step -> step.ahead(context)).findFirst();
  }

  /** The one that news answers for, in that way at least. */
  Optional<CheckIn> told(String news, Fit least) {
    return checkIns.stream()
        .filter(one ->
            one.step().flatMap(step -> fit(news, step.words().text())).stream()
                .anyMatch(fit -> fit.compareTo(least) >= 0))
        .findFirst();
  }

  /** Those that belong to a goal and to no other one: by words that both share. */
  Stream<CheckIn> of(Goal goal, Context context) {
    return checkIns.stream()
        .filter(one -> one.step().filter(step -> shared(step, goal) > 0).isPresent())
        .filter(one -> {
          Step step = one.step().orElseThrow();
          return context.facts().of(Goal.class).stream()
              .filter(other -> other.active() && !other.id().equals(goal.id()))
              .noneMatch(other -> shared(step, other) >= shared(step, goal));
        });
  }

  private static int shared(Step step, Goal goal) {
    return Gist.of(step.words().text()).shared(Gist.of(goal.outcome().text()));
  }

  Optional<CheckIn> find(String id) {
    return checkIns.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** Whether news of something that happened is about what was planned. */
  static Optional<Fit> fit(String news, String plan) {
    Gist said = Gist.of(news);
    Gist planned = Gist.of(plan);
    int shared = said.shared(planned);
    if (shared == 0 || !Told.happened(news)) {
      return Optional.empty();
    }
    if (shared > 1 && shared >= MOST * planned.size()) {
      return Optional.of(Fit.PLAIN);
    }
    boolean likely = shared * 2 >= planned.size() || shared * 2 >= said.size();
    return likely ? Optional.of(Fit.LIKELY) : Optional.empty();
  }
}
