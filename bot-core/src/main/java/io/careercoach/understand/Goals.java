package io.careercoach.understand;

import java.util.List;
import java.util.Optional;

/** Reads a sentence about a goal: what is wanted, how one will know, by when, and why. */
public final class Goals {
  private static final Phrases<String> BEGINNER =
      Phrases.of(Lexicon.of("goal-parts").phrases("beginner"));

  public GoalReading read(String text, Calendar calendar) {
    Sentence whole = Sentence.of(text);
    List<GoalPart> parts = GoalPart.of(whole, calendar);
    GoalPart main = mainPart(parts);
    Clauses clauses = Clauses.of(main);
    Sentence outcome = clauses.outcome();
    Optional<Measure> measure = GoalMeasure.of(whole, outcome, Specific.is(outcome));
    boolean counted = measure.filter(m -> !(m instanceof Measure.YesNo)).isPresent();
    Optional<Statement> date =
        clauses
            .date()
            .or(() -> dateApart(parts, main))
            .or(() -> dateBeforeWish(whole, main.text(), calendar));
    boolean timed = date.isPresent() || Clauses.EVENTS.isIn(whole);
    return new GoalReading(
        outcome.words(0, outcome.size()),
        counted || Specific.is(outcome),
        BEGINNER.isIn(whole),
        measure,
        date.map(Statement::deadline),
        reason(clauses).or(() -> reasonApart(parts)),
        timed,
        Support.isIn(whole),
        Specific.verb(outcome));
  }

  /** Whether a text opens a goal by itself, rather than asks, greets or commands. */
  public boolean soundsLikeGoal(String text) {
    return soundsLikeGoal(Sentence.of(text));
  }

  boolean soundsLikeGoal(Sentence text) {
    return GoalOpening.isGoal(text);
  }

  private static Optional<String> reason(Clauses clauses) {
    return clauses
        .why()
        .map(why -> clauses.text().words(why.from(), why.end()))
        .filter(words -> !words.isBlank());
  }

  /** "… I want to be there by June." in a sentence of its own. */
  private static Optional<Statement> dateApart(List<GoalPart> parts, GoalPart main) {
    return parts.stream()
        .filter(part -> part != main)
        .flatMap(part -> part.date().stream())
        .findFirst();
  }

  /** "By June, when the course ends, I want to …". */
  private static Optional<Statement> dateBeforeWish(
      Sentence whole, Sentence main, Calendar calendar) {
    int start = main.size() == 0 ? 0 : whole.tokens().indexOf(main.tokens().getFirst());
    return start > 0 ? Deadlines.in(whole.part(0, start), calendar) : Optional.empty();
  }

  /** "… Because I want to sign audits." in a sentence of its own. */
  private static Optional<String> reasonApart(List<GoalPart> parts) {
    for (GoalPart part : parts) {
      Sentence text = part.text();
      int at = Reason.CONNECTIVES.skip(text, 0);
      if (text.is(0, "because") && at < text.size()) {
        return Optional.of(text.words(at, text.size()));
      }
    }
    return Optional.empty();
  }

  /** The first sentence with a frame like "I want to", or the first that says anything. */
  private static GoalPart mainPart(List<GoalPart> parts) {
    return parts.stream()
        .filter(part -> Opening.of(part.text(), List.of()).framed())
        .findFirst()
        .or(() -> parts.stream().filter(part -> isContent(part.text())).findFirst())
        .orElse(parts.getFirst());
  }

  private static boolean isContent(Sentence part) {
    boolean reason = part.is(0, "because");
    boolean onlyFiller = Opening.of(part, List.of()).end() >= part.size();
    boolean beginner = BEGINNER.isIn(part) && part.size() <= 7;
    return !reason && !onlyFiller && !beginner;
  }
}
