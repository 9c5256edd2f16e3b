package io.careercoach.understand;

import io.careercoach.understand.Patterns.Hit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides what each number of a report is, from the longest phrase around it. */
final class NumberRoles {

  private static final Lexicon AMOUNTS = Lexicon.of("amounts");
  private static final Patterns<NumberPhrase> PHRASES = phrases();
  private static final Set<String> DOING = AMOUNTS.words("doing");
  private static final Set<String> FINISHED = AMOUNTS.words("finished");
  private static final Set<String> NO_NOUNS = AMOUNTS.words("no nouns");
  private static final Set<String> BEFORE_OTHERS = AMOUNTS.words("before others");
  private static final Set<String> HAVING = Set.of("at", "have", "has");
  private static final Set<String> STEPS = AMOUNTS.words("steps");

  private final ReportText text;
  private final Target target;
  private final Map<Integer, Hit<NumberPhrase>> said = new HashMap<>();

  NumberRoles(ReportText text, Target target) {
    this.text = text;
    this.target = target;
    for (Hit<NumberPhrase> hit : PHRASES.in(text.words())) {
      said.merge(hit.meaning().place(text, hit.from(), hit.end()), hit, NumberRoles::stronger);
    }
  }

  private static Patterns<NumberPhrase> phrases() {
    Map<Role, List<String>> sections =
        Map.of(
            Role.LEFT, AMOUNTS.phrases("left"),
            Role.TOTAL, AMOUNTS.phrases("total"),
            Role.ADDED, AMOUNTS.phrases("added"),
            Role.TAKEN, AMOUNTS.phrases("taken"),
            Role.OTHER, AMOUNTS.phrases("other"));
    return new Patterns<>(
        sections.entrySet().stream()
            .flatMap(section ->
                section.getValue().stream()
                    .map(phrase -> NumberPhrase.of(section.getKey(), phrase)))
            .toList(),
        NumberPhrase::pattern);
  }

  private static Hit<NumberPhrase> stronger(Hit<NumberPhrase> one, Hit<NumberPhrase> other) {
    int longer = (other.end() - other.from()) - (one.end() - one.from());
    boolean earlier = other.meaning().role().compareTo(one.meaning().role()) < 0;
    return longer > 0 || (longer == 0 && earlier) ? other : one;
  }

  /** Whether a word tells that something was done, so that the number behind it counts. */
  static boolean isDone(String word) {
    return DOING.contains(word) || word.endsWith("ed");
  }

  /** What a phrase says of a number, if one does. */
  Optional<Role> said(int place) {
    return Optional.ofNullable(said.get(place)).map(hit -> hit.meaning().role());
  }

  Role at(int place) {
    Hit<NumberPhrase> hit = said.get(place);
    boolean share = text.is(place, ReportText.SHARE);
    if (hit != null && (hit.meaning().role() == Role.OTHER || !share)) {
      return fitting(place, hit);
    }
    if (share) {
      return Role.TOTAL;
    }
    return target.number().isEmpty() ? Role.OTHER : plain(place);
  }

  /** "My first client complained" is no progress once the first is counted. */
  private Role fitting(int place, Hit<NumberPhrase> hit) {
    boolean past =
        text.is(place, ReportText.ORDINAL)
            && text.values().get(place).filter(v -> v.compareTo(target.current()) <= 0).isPresent();
    Role role = hit.meaning().role();
    boolean having = hit.end() == place + 1 && HAVING.contains(text.word(place - 1));
    boolean ofOthers = having && UnitWords.isPlural(text.word(place + 1)) && !counts(place);
    if (past || ofOthers || target.number().isEmpty()) {
      return Role.OTHER;
    }
    return role == Role.LEFT && target.isFalling() ? Role.TOTAL : role;
  }

  /** A number that no phrase explains counts where nothing else is counted by it. */
  private Role plain(int place) {
    int behind = place + 1;
    int unit = text.is(behind, ReportText.UNIT) ? behind + 1 : behind;
    if (text.is(unit, "to") && target.isDeed(text.word(unit + 1))) {
      return Role.LEFT;
    }
    if (unit > behind) {
      return target.isPerPeriod() ? Role.TOTAL : Role.ADDED;
    }
    if (alone(place)) {
      boolean whole = target.isPerPeriod() || target.isFalling() || text.size() == 1;
      return whole ? Role.TOTAL : Role.ADDED;
    }
    if (text.is(place - 1, ReportText.UNIT)) {
      return Role.TOTAL;
    }
    boolean other = isNoun(behind) ? !counts(place) : isLabelled(place);
    return other ? Role.OTHER : target.isPerPeriod() ? Role.TOTAL : Role.ADDED;
  }

  private boolean alone(int place) {
    return text.clause(place) == place && text.clauseEnd(place) == place + 1;
  }

  private boolean isNoun(int at) {
    String word = text.word(at);
    return isPlain(word)
        && !word.endsWith("ed")
        && !NO_NOUNS.contains(word)
        && !UnitWords.STOPS.contains(word);
  }

  private static boolean isPlain(String word) {
    return !word.isEmpty() && Character.isLetter(word.codePointAt(0));
  }

  /** Another noun than the goal's counts it where it is new, finished, or done as the goal is. */
  private boolean counts(int place) {
    if (STEPS.contains(text.word(place + 1))) {
      return true;
    }
    for (int i = text.clause(place); i < place; i++) {
      if (target.isDeed(text.word(i))) {
        return true;
      }
    }
    for (int i = place + 2; i < text.clauseEnd(place); i++) {
      if (FINISHED.contains(text.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Gate two", "with 83". */
  private boolean isLabelled(int place) {
    String before = text.word(place - 1);
    boolean verb = isDone(before) || target.isDeed(before) || UnitWords.STOPS.contains(before);
    return BEFORE_OTHERS.contains(before) || (isPlain(before) && !verb);
  }

  /** All of the target, or more than can be added to what there is, is the whole so far. */
  boolean isWhole(BigDecimal added) {
    boolean more = text.words().stream().anyMatch(STEPS::contains) || text.is(0, "plus");
    return !more && (target.isReachedBy(added) || target.isMoreThanMuch(added));
  }
}
