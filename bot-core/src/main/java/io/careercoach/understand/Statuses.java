package io.careercoach.understand;

import io.careercoach.understand.ProgressReading.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads how a goal goes from the words of a report, apart from its numbers. */
final class Statuses {

  private static final Lexicon STATUSES = Lexicon.of("statuses");
  private static final Set<String> OTHERS = STATUSES.words("others");
  private static final Set<String> TURNS = STATUSES.words("turns");
  private static final Set<String> ONE_WORD = STATUSES.words("done in one word");
  private static final Set<String> I = STATUSES.words("who");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final int SHORT = 3;
  private static final int DENIED = 3;

  private final ReportText text;
  private final Target target;
  private final Remarks remarks;

  Statuses(ReportText text, Target target, Remarks remarks) {
    this.text = text;
    this.target = target;
    this.remarks = remarks;
  }

  boolean isDone() {
    boolean one = text.words().stream().limit(SHORT).anyMatch(ONE_WORD::contains);
    boolean brief = text.words().stream().filter(w -> !w.equals(ReportText.STOP)).count() < SHORT;
    boolean whole = !remarks.have(Remark.PART) && !remarks.have(Remark.NOT_YET);
    if (!target.isOneThing()) {
      return (one && brief && whole) || isSaidDone();
    }
    return whole && ((one && brief) || isSaidDone() || isReached());
  }

  /** Whether a finishing word stands there that nothing denies. */
  boolean isFinished() {
    for (int i = 0; i < text.size(); i++) {
      if (ONE_WORD.contains(text.word(i)) && !isDenied(i)) {
        return true;
      }
    }
    return isSaidDone();
  }

  /** The goal's own verb in the past, or a finishing word about what the goal is. */
  private boolean isReached() {
    for (int from = 0; from < text.size(); from = text.clauseEnd(from) + 1) {
      int end = text.clauseEnd(from);
      ReportText clause = text.part(from, end);
      List<Remarks.Place> reached = remarks.of(Remark.REACHED, from, end);
      boolean about =
          !reached.isEmpty()
              && (clause.words().contains("it")
                  || clause.words().stream().anyMatch(target::isAbout));
      if (isDeed(clause) || isRole(clause) || about || isBare(reached, from, end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause says no more than that it is reached. */
  private boolean isBare(List<Remarks.Place> reached, int from, int end) {
    return reached.stream()
        .anyMatch(place -> isEmpty(from, place.from()) && isEmpty(place.end(), end));
  }

  private boolean isEmpty(int from, int end) {
    return I.containsAll(text.words().subList(from, end));
  }

  /** "Finally I passed", where to pass is the goal. */
  private boolean isDeed(ReportText clause) {
    for (int i = 0; i < clause.size(); i++) {
      String word = clause.word(i);
      boolean past = word.endsWith("ed") || Stems.isChanged(word);
      if (past && target.isDeed(word) && (i == 0 || I.contains(clause.word(i - 1)))) {
        boolean object = clause.words().stream().skip(i + 1L).anyMatch(target::isAbout);
        return object || clause.size() <= i + SHORT;
      }
    }
    return false;
  }

  /** "I am shift leader now", where that is the goal. */
  private boolean isRole(ReportText clause) {
    int at = 2;
    while (I.contains(clause.word(at)) || ARTICLES.contains(clause.word(at))) {
      at++;
    }
    return clause.is(0, "i") && clause.is(1, "am") && target.isAbout(clause.word(at));
  }

  boolean isDropped() {
    return remarks.have(Remark.DROPPED) && !remarks.have(Remark.NOT_DROPPED);
  }

  /** Bad news that is not plain: what others do cannot be helped, the rest can. */
  Optional<Status> bad() {
    boolean good =
        remarks.have(Remark.GOOD)
            || remarks.have(Remark.NOT_AT_RISK)
            || remarks.have(Remark.NOT_DROPPED);
    return good
        ? Optional.empty()
        : remarks.of(Remark.BAD).stream()
            .findFirst()
            .map(place -> OTHERS.contains(text.word(text.clause(place.from()))))
            .map(others -> others ? Status.BLOCKED : Status.AT_RISK);
  }

  boolean isBlocked() {
    return remarks.have(Remark.BLOCKED) && !remarks.have(Remark.NOT_BLOCKED);
  }

  boolean isAtRisk() {
    return remarks.have(Remark.AT_RISK) && !remarks.have(Remark.NOT_AT_RISK);
  }

  boolean isOnTrack() {
    return remarks.have(Remark.ON_TRACK) || remarks.have(Remark.GOOD);
  }

  /** What stands behind "but" counts more, where it says something. */
  Optional<Status> turned() {
    for (int i = text.size() - 1; i > 0; i--) {
      if (TURNS.contains(text.word(i))) {
        return behind(i + 1);
      }
    }
    return Optional.empty();
  }

  private Optional<Status> behind(int from) {
    if (remarks.have(Remark.DROPPED, from) && !remarks.have(Remark.NOT_DROPPED, from)) {
      return Optional.of(Status.DROPPED);
    }
    if (remarks.have(Remark.BLOCKED, from) && !remarks.have(Remark.NOT_BLOCKED, from)) {
      return Optional.of(Status.BLOCKED);
    }
    if (remarks.have(Remark.AT_RISK, from) && !remarks.have(Remark.NOT_AT_RISK, from)) {
      return Optional.of(Status.AT_RISK);
    }
    return remarks.have(Remark.ON_TRACK, from) || remarks.have(Remark.GOOD, from)
        ? Optional.of(Status.ON_TRACK)
        : Optional.empty();
  }

  /** Whether it is said to be done, without a denial right before it. */
  private boolean isSaidDone() {
    return remarks.of(Remark.DONE).stream()
        .anyMatch(place -> {
          boolean part = text.is(place.end(), "for") || text.is(place.end(), "with");
          return !part && !isDenied(place.from());
        });
  }

  private boolean isDenied(int at) {
    int from = Math.max(text.clause(at), at - DENIED);
    return remarks.of(Remark.NOT_YET).stream()
        .anyMatch(place -> place.from() >= from && place.from() < at);
  }
}
