package io.careercoach.understand;

import io.careercoach.understand.ProgressReading.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads how a goal goes from the words of a report, apart from its numbers. */
final class Statuses {

  private static final Lexicon STATUSES = Lexicon.of("statuses");
  private static final Patterns<String> DONE = Patterns.of(STATUSES.phrases("done"));
  private static final Patterns<String> REACHED = Patterns.of(STATUSES.phrases("reached"));
  private static final Patterns<String> PART = Patterns.of(STATUSES.phrases("part"));
  private static final Patterns<String> DROPPED = Patterns.of(STATUSES.phrases("dropped"));
  private static final Patterns<String> KEPT = Patterns.of(STATUSES.phrases("not dropped"));
  private static final Patterns<String> BLOCKED = Patterns.of(STATUSES.phrases("blocked"));
  private static final Patterns<String> AT_RISK = Patterns.of(STATUSES.phrases("at risk"));
  private static final Patterns<String> BAD = Patterns.of(STATUSES.phrases("bad"));
  private static final Patterns<String> GOOD = Patterns.of(STATUSES.phrases("good"));
  private static final Set<String> OTHERS = STATUSES.words("others");
  private static final Patterns<String> NO_RISK = Patterns.of(STATUSES.phrases("not at risk"));
  private static final Patterns<String> ON_TRACK = Patterns.of(STATUSES.phrases("on track"));
  private static final Patterns<String> NOT_YET = Patterns.of(STATUSES.phrases("not yet"));
  private static final Set<String> TURNS = STATUSES.words("turns");
  private static final Set<String> ONE_WORD = STATUSES.words("done in one word");
  private static final Set<String> I = STATUSES.words("who");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final int SHORT = 3;
  private static final int DENIED = 3;

  private final ReportText text;
  private final Target target;

  Statuses(ReportText text, Target target) {
    this.text = text;
    this.target = target;
  }

  boolean isDone() {
    boolean one = text.words().stream().limit(SHORT).anyMatch(ONE_WORD::contains);
    boolean brief = text.words().stream().filter(w -> !w.equals(ReportText.STOP)).count() < SHORT;
    if (!target.isOneThing()) {
      return (one && brief && !isIn(PART) && !isIn(NOT_YET)) || isSaid(DONE);
    }
    return !isIn(PART) && !isIn(NOT_YET) && ((one && brief) || isSaid(DONE) || isReached());
  }

  /** Whether a finishing word stands there that nothing denies. */
  boolean isFinished() {
    for (int i = 0; i < text.size(); i++) {
      if (ONE_WORD.contains(text.word(i)) && !isDenied(i)) {
        return true;
      }
    }
    return isSaid(DONE);
  }

  /** The goal's own verb in the past, or a finishing word about what the goal is. */
  private boolean isReached() {
    for (int from = 0; from < text.size(); from = text.clauseEnd(from) + 1) {
      ReportText clause = text.part(from, text.clauseEnd(from));
      boolean deed = isDeed(clause) || isRole(clause);
      boolean about = clause.words().stream().anyMatch(target::isAbout);
      if (deed || isBare(clause) || (about && REACHED.isIn(clause.words()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause says no more than that it is reached, or says it of "it". */
  private static boolean isBare(ReportText clause) {
    if (clause.words().contains("it")) {
      return REACHED.isIn(clause.words());
    }
    for (int from = 0; from < clause.size(); from++) {
      for (var hit : REACHED.at(clause.words(), from)) {
        boolean before = clause.words().subList(0, hit.from()).stream().allMatch(I::contains);
        boolean behind =
            clause.words().subList(hit.end(), clause.size()).stream().allMatch(I::contains);
        if (before && behind) {
          return true;
        }
      }
    }
    return false;
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
    return DROPPED.isIn(text.words()) && !KEPT.isIn(text.words());
  }

  /** Bad news that is not plain: what others do cannot be helped, the rest can. */
  Optional<Status> bad() {
    if (isIn(GOOD) || isIn(NO_RISK) || isIn(KEPT)) {
      return Optional.empty();
    }
    for (int i = 0; i < text.size(); i++) {
      if (BAD.isAt(text.words(), i)) {
        boolean others = OTHERS.contains(text.word(text.clause(i)));
        return Optional.of(others ? Status.BLOCKED : Status.AT_RISK);
      }
    }
    return Optional.empty();
  }

  boolean isBlocked() {
    return BLOCKED.isIn(text.words());
  }

  boolean isAtRisk() {
    return AT_RISK.isIn(text.words()) && !NO_RISK.isIn(text.words());
  }

  boolean isOnTrack() {
    return ON_TRACK.isIn(text.words()) || GOOD.isIn(text.words());
  }

  /** What stands behind "but" counts more, where it says something. */
  Optional<Status> turned() {
    for (int i = text.size() - 1; i > 0; i--) {
      if (TURNS.contains(text.word(i))) {
        Statuses tail = new Statuses(text.from(i + 1), target);
        return tail.isDropped()
            ? Optional.of(Status.DROPPED)
            : tail.isBlocked()
                ? Optional.of(Status.BLOCKED)
                : tail.isAtRisk()
                    ? Optional.of(Status.AT_RISK)
                    : tail.isOnTrack() ? Optional.of(Status.ON_TRACK) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isIn(Patterns<String> patterns) {
    return patterns.isIn(text.words());
  }

  /** Whether one of the phrases stands there without a denial right before it. */
  private boolean isSaid(Patterns<String> phrases) {
    List<String> words = text.words();
    for (int i = 0; i < words.size(); i++) {
      for (var hit : phrases.at(words, i)) {
        boolean part = text.is(hit.end(), "for") || text.is(hit.end(), "with");
        if (!part && !isDenied(i)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isDenied(int at) {
    for (int i = Math.max(text.clause(at), at - DENIED); i < at; i++) {
      if (NOT_YET.isAt(text.words(), i)) {
        return true;
      }
    }
    return false;
  }
}
