package io.careercoach.understand;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of a sentence about a goal, as places in it.
 *
 * @param from the first word of the outcome
 * @param end the place after its last word
 * @param framed whether an opening such as "I want to" stood before it
 */
record Clauses(
    Sentence text,
    int from,
    int end,
    boolean framed,
    Optional<Statement> date,
    Optional<Passage> why) {

  private static final Lexicon GOAL_PARTS = Lexicon.of("goal-parts");

  /** Words that only a clause with a verb of its own has; behind a comma they tell of resources. */
  private static final Set<String> FINITE = GOAL_PARTS.words("finite verbs");

  private static final Set<String> SUBJECTS = GOAL_PARTS.words("subjects");

  private static final Set<String> TRAILING = GOAL_PARTS.words("trailing");

  /** Events without a date that still end the outcome. */
  /** Events without a date, which limit the time nevertheless. */
  static final Phrases<String> EVENTS = Phrases.of(GOAL_PARTS.phrases("events"));

  private static final Phrases<String> SOME_TIME = Phrases.of(GOAL_PARTS.phrases("some time"));

  /** Openings of questions and requests, which hold no outcome. */
  private static final Phrases<String> NO_OUTCOME =
      Phrases.of(Lexicon.of("goal-openings").phrases("no outcome"));

  /** A part of the sentence from one place to another. */
  record Passage(int from, int end) {}

  static Clauses of(GoalPart part) {
    Sentence text = part.text();
    Opening opening = part.opening();
    Optional<Reason> reason = Reason.after(text, opening.end());
    Optional<Statement> date = date(part, reason);
    int end = text.size();
    end = Math.min(end, reason.map(Reason::from).orElse(end));
    for (Statement each : part.dates()) {
      boolean placed = each.strength() != Statement.Strength.MENTIONED || date.equals(each);
      boolean behind = each.from() > opening.end() && placed;
      end = behind ? Math.min(end, each.from()) : end;
    }
    end = Math.min(end, aside(text, opening.end()));
    if (!opening.framed() && NO_OUTCOME.at(text, opening.end()).isPresent()) {
      end = opening.end();
    }
    while (end > opening.end() && text.isAny(end - 1, TRAILING)) {
      end--;
    }
    Optional<Passage> why = opening.reason().or(() -> reason.map(r -> why(text, r, date)));
    return new Clauses(text, opening.end(), end, opening.framed(), date, why);
  }

  Sentence outcome() {
    return text.part(from, end);
  }

  /** A date that is part of the reason is no deadline, unless nothing else is and it ends it. */
  private static Optional<Statement> date(GoalPart part, Optional<Reason> reason) {
    int end = part.text().size();
    int why = reason.map(Reason::from).orElse(end);
    List<Statement> outside = part.dates().stream().filter(d -> d.from() < why).toList();
    if (!outside.isEmpty()) {
      return part.date().filter(d -> d.from() < why).or(() -> Statement.plainest(outside));
    }
    return Statement.plainest(part.dates())
        .filter(d -> d.strength() == Statement.Strength.DEMANDED)
        .filter(d -> d.end() >= end - 1);
  }

  private static Passage why(Sentence text, Reason reason, Optional<Statement> date) {
    int end = date.map(Statement::from).filter(f -> f > reason.text()).orElse(text.size());
    while (end > reason.text() && text.isAny(end - 1, TRAILING)) {
      end--;
    }
    return new Passage(reason.text(), end);
  }

  /** Where something other than the outcome begins: a bracket, an event, a clause of its own. */
  private static int aside(Sentence text, int from) {
    for (int i = from + 1; i < text.size(); i++) {
      boolean bracket = text.is(i, "(") || text.is(i, ";") || text.is(i, "—");
      boolean dash = text.is(i, "–") || (text.is(i, "-") && !text.isGlued(i));
      boolean comma =
          (text.is(i, ",") || text.is(i, "and") || text.is(i, "but")) && isClause(text, i);
      boolean time = EVENTS.at(text, i).isPresent() || SOME_TIME.at(text, i).isPresent();
      if (bracket || dash || comma || time) {
        return i;
      }
    }
    return text.size();
  }

  private static boolean isClause(Sentence text, int at) {
    int limit = Math.min(text.size(), at + 8);
    boolean subject = text.isAny(at + 1, SUBJECTS);
    boolean comma = text.is(at, ",");
    for (int i = at + 1; i < limit && !text.is(i, ","); i++) {
      if (text.isAny(i, FINITE) && (comma || subject)) {
        return true;
      }
    }
    return comma && Opening.FRAMES.at(text, at + 1).isPresent();
  }
}
