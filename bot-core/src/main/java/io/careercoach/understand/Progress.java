package io.careercoach.understand;

import io.careercoach.understand.ProgressReading.Amount;
import io.careercoach.understand.ProgressReading.Mode;
import io.careercoach.understand.ProgressReading.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads what a message says about the progress of one goal. */
public final class Progress {

  private static final BigDecimal WHOLE = new BigDecimal(100);

  /** The reading, or nothing where the message says nothing about how the goal goes. */
  public Optional<ProgressReading> read(String message, Aim aim, Calendar calendar) {
    Sentence sentence = MovedDate.spelled(Sentence.of(message));
    Target target = Target.of(aim);
    List<Statement> dates = MovedDate.dates(sentence, calendar);
    ReportText text = ReportReader.read(sentence, target, dates);
    Remarks remarks = new Remarks(text);
    Optional<Amount> amount = Amounts.of(text, target).or(() -> Nothing.in(remarks));
    Optional<LocalDate> moved =
        MovedDate.of(remarks, dates, aim, calendar).or(() -> MovedDate.by(remarks, sentence, aim));
    boolean later = moved.filter(day -> aim.deadline().filter(day::isBefore).isEmpty()).isPresent();
    Statuses statuses = new Statuses(text, target, remarks);
    return status(remarks, statuses, amount, target, later)
        .or(() -> moved.map(_ -> Status.ON_TRACK))
        .map(s -> new ProgressReading(s, s == Status.DROPPED ? Optional.empty() : amount, moved));
  }

  /** Whether a message says that something was finished, whatever it was. */
  public boolean isFinished(String message) {
    ReportText text = ReportReader.read(Sentence.of(message), Target.ANY, List.of());
    return new Statuses(text, Target.ANY, new Remarks(text)).isFinished();
  }

  private static Optional<Status> status(
      Remarks remarks, Statuses statuses, Optional<Amount> amount, Target target, boolean moved) {
    if (amount.filter(a -> isReached(a, target)).isPresent()
        || (amount.isEmpty() && statuses.isDone())) {
      return Optional.of(Status.DONE);
    }
    if (statuses.isDropped()) {
      return Optional.of(Status.DROPPED);
    }
    Optional<Status> turned = statuses.turned();
    if (turned.isPresent()) {
      return turned;
    }
    if (moved) {
      return Optional.of(Status.AT_RISK);
    }
    boolean gone = amount.filter(a -> a.value().signum() < 0).isPresent();
    if (!gone && statuses.isBlocked()) {
      return Optional.of(Status.BLOCKED);
    }
    boolean none = amount.filter(a -> a.value().signum() <= 0 || isBack(a, target)).isPresent();
    if (none || statuses.isAtRisk() || isOnly(remarks, amount)) {
      return Optional.of(Status.AT_RISK);
    }
    if (amount.isEmpty() && statuses.bad().isPresent()) {
      return statuses.bad();
    }
    boolean going = amount.isPresent() || statuses.isOnTrack();
    return going ? Optional.of(Status.ON_TRACK) : Optional.empty();
  }

  /** "Only two": fewer than were meant. */
  private static boolean isOnly(Remarks remarks, Optional<Amount> amount) {
    return amount.filter(a -> a.mode() == Mode.DELTA).isPresent() && remarks.have(Remark.FEW);
  }

  /** Less of it than before. */
  private static boolean isBack(Amount amount, Target target) {
    int change = amount.value().compareTo(target.current());
    return amount.mode() == Mode.TOTAL && (target.isFalling() ? change > 0 : change < 0);
  }

  private static boolean isReached(Amount amount, Target target) {
    return switch (amount.mode()) {
      case TOTAL -> target.isReached(amount.value());
      case PERCENT -> amount.value().compareTo(WHOLE) == 0;
      case REMAINING -> amount.value().signum() == 0;
      case DELTA -> false;
    };
  }
}
