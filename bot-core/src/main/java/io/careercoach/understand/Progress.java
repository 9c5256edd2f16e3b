package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a message says about the progress of one goal. */
public final class Progress {

  private static final Lexicon STATUSES = Lexicon.of("statuses");
  private static final Phrases<String> DONE = Phrases.of(STATUSES.phrases("done"));
  private static final Phrases<String> DROPPED = Phrases.of(STATUSES.phrases("dropped"));
  private static final Phrases<String> BLOCKED = Phrases.of(STATUSES.phrases("blocked"));
  private static final Phrases<String> AT_RISK = Phrases.of(STATUSES.phrases("at risk"));
  private static final Phrases<String> ON_TRACK = Phrases.of(STATUSES.phrases("on track"));
  private static final Phrases<String> NOT_YET = Phrases.of(STATUSES.phrases("not yet"));
  private static final Phrases<String> MOVED = Phrases.of(STATUSES.phrases("moved"));
  private static final BigDecimal WHOLE = new BigDecimal(100);

  /** The reading, or nothing where the message says nothing about how the goal goes. */
  public Optional<ProgressReading> read(
      String text, Optional<Measure> measure, BigDecimal current, Calendar calendar) {
    Sentence sentence = Sentence.of(text);
    Target target = Target.of(measure, current);
    Sentence undated = withoutDates(sentence, calendar);
    Optional<ProgressReading.Amount> amount = new Amounts(undated, target).read();
    Optional<Deadline> moved =
        MOVED.isIn(sentence)
            ? Deadlines.in(sentence, calendar).map(Statement::deadline)
            : Optional.empty();
    Optional<ProgressReading.Status> status = status(sentence, amount, target, moved.isPresent());
    return status.map(s -> {
      boolean over =
          s == ProgressReading.Status.DROPPED
              || (s == ProgressReading.Status.BLOCKED && isPositive(amount));
      Optional<ProgressReading.Amount> kept = over ? onlyTotal(amount) : amount;
      return new ProgressReading(s, kept, moved.map(Deadline::day));
    });
  }

  private static Optional<ProgressReading.Status> status(
      Sentence text, Optional<ProgressReading.Amount> amount, Target target, boolean moved) {
    if (isReached(amount, target) || (amount.isEmpty() && isDone(text))) {
      return Optional.of(ProgressReading.Status.DONE);
    }
    if (isSaid(DROPPED, text)) {
      return Optional.of(ProgressReading.Status.DROPPED);
    }
    if (isSaid(BLOCKED, text)) {
      return Optional.of(ProgressReading.Status.BLOCKED);
    }
    boolean back = amount.filter(a -> a.value().signum() < 0).isPresent();
    boolean nothing = amount.filter(a -> a.value().signum() == 0).isPresent();
    if (moved || back || nothing || isSaid(AT_RISK, text)) {
      return Optional.of(ProgressReading.Status.AT_RISK);
    }
    boolean going = amount.isPresent() || ON_TRACK.isIn(text);
    return going ? Optional.of(ProgressReading.Status.ON_TRACK) : Optional.empty();
  }

  private static boolean isReached(Optional<ProgressReading.Amount> amount, Target target) {
    return amount
        .filter(a ->
            switch (a.mode()) {
              case TOTAL -> target.number().filter(t -> a.value().compareTo(t) == 0).isPresent();
              case PERCENT -> a.value().compareTo(WHOLE) == 0;
              case REMAINING -> a.value().signum() == 0;
              case DELTA -> false;
            })
        .isPresent();
  }

  private static boolean isDone(Sentence text) {
    for (int i = 0; i < text.size(); i++) {
      boolean part = text.is(i + 1, "for") || text.is(i + 1, "with");
      if (text.is(i, "done") && part) {
        return false;
      }
    }
    return text.is(0, "done") || isSaid(DONE, text);
  }

  /** Whether one of the phrases stands there without a denial right before it. */
  private static boolean isSaid(Phrases<String> phrases, Sentence text) {
    for (int i = 0; i < text.size(); i++) {
      if (phrases.at(text, i).isPresent() && !isDenied(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDenied(Sentence text, int at) {
    for (int i = Math.max(0, at - 3); i < at; i++) {
      if (NOT_YET.at(text, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPositive(Optional<ProgressReading.Amount> amount) {
    return amount.filter(a -> a.value().signum() > 0).isPresent();
  }

  private static Optional<ProgressReading.Amount> onlyTotal(
      Optional<ProgressReading.Amount> amount) {
    return amount.filter(a -> a.mode() != ProgressReading.Mode.DELTA || a.value().signum() > 0);
  }

  private static Sentence withoutTimes(Sentence text) {
    List<Token> kept = new ArrayList<>(text.tokens());
    for (int i = text.size() - 1; i >= 0; i--) {
      Optional<Clock> clock = text.isNumber(i) ? Clocks.at(text, i) : Optional.empty();
      if (clock.filter(c -> c.form() == Clock.Form.TIME).isPresent()) {
        kept.subList(i, Math.min(clock.get().end(), kept.size())).clear();
      }
    }
    return new Sentence(text.text(), List.copyOf(kept));
  }

  /** Numbers of dates and times of day are no progress; "3/5" is three of five here. */
  private static Sentence withoutDates(Sentence text, Calendar calendar) {
    List<Token> kept = new ArrayList<>(text.tokens());
    for (Statement date : Deadlines.all(text, calendar).reversed()) {
      boolean figures = text.size() <= 3 || date.deadline().words().contains("/");
      if (!figures) {
        kept.subList(date.from(), date.end()).clear();
      }
    }
    return withoutTimes(new Sentence(text.text(), List.copyOf(kept)));
  }
}
