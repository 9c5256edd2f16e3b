package io.careercoach.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a sentence about a goal: what is wanted, how one will know, by when, and why. */
public final class Goals {
  private static final Lexicon PARTS = Lexicon.of("goal-parts");
  private static final Phrases<String> BEGINNER = Phrases.of(PARTS.phrases("beginner"));
  private static final Set<String> THEY = PARTS.words("they");

  private static final Lexicon OPENINGS = Lexicon.of("goal-openings");

  /** Wishes that may also stand in the middle of a long sentence. */
  private static final Phrases<String> WISHES = Phrases.of(OPENINGS.phrases("wishes"));

  /** After these, a wish is no wish of its own: "that I want". */
  private static final Set<String> SUBORDINATE = OPENINGS.words("subordinate");

  public GoalReading read(String text, Calendar calendar) {
    Sentence whole = Sentence.of(text);
    List<Sentence> parts = parts(whole);
    Sentence main = mainPart(parts);
    Clauses clauses = Clauses.of(main, calendar);
    Sentence outcome = clauses.outcome();
    Optional<Measure> measure = GoalMeasure.of(whole, outcome, Specific.is(outcome));
    boolean counted = measure.filter(m -> !(m instanceof Measure.YesNo)).isPresent();
    Optional<Statement> date =
        clauses
            .date()
            .or(() -> dateApart(parts, main, calendar))
            .or(() -> dateBeforeWish(whole, main, calendar));
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
    return GoalOpening.isGoal(Sentence.of(text));
  }

  private static Optional<String> reason(Clauses clauses) {
    return clauses
        .why()
        .map(why -> clauses.text().words(why.from(), why.end()))
        .filter(words -> !words.isBlank());
  }

  /** "… I want to be there by June." in a sentence of its own. */
  private static Optional<Statement> dateApart(
      List<Sentence> parts, Sentence main, Calendar calendar) {
    return parts.stream()
        .filter(part -> !part.equals(main))
        .flatMap(part -> Deadlines.in(part, calendar).stream())
        .findFirst();
  }

  /** "By June, when the course ends, I want to …". */
  private static Optional<Statement> dateBeforeWish(
      Sentence whole, Sentence main, Calendar calendar) {
    int start = main.size() == 0 ? 0 : whole.tokens().indexOf(main.tokens().getFirst());
    return start > 0 ? Deadlines.in(whole.part(0, start), calendar) : Optional.empty();
  }

  /** "… Because I want to sign audits." in a sentence of its own. */
  private static Optional<String> reasonApart(List<Sentence> parts) {
    for (Sentence part : parts) {
      int at = Reason.CONNECTIVES.skip(part, 0);
      if (part.is(0, "because") && at < part.size()) {
        return Optional.of(part.words(at, part.size()));
      }
    }
    return Optional.empty();
  }

  /** The first sentence with a frame like "I want to", or the first that says anything. */
  private static Sentence mainPart(List<Sentence> parts) {
    Optional<Sentence> framed =
        parts.stream().filter(part -> Opening.of(part, List.of()).framed()).findFirst();
    return framed
        .or(() -> parts.stream().filter(part -> isContent(part)).findFirst())
        .orElse(parts.getFirst());
  }

  private static boolean isContent(Sentence part) {
    boolean reason = part.is(0, "because");
    boolean onlyFiller = Opening.of(part, List.of()).end() >= part.size();
    boolean beginner = BEGINNER.isIn(part) && part.size() <= 7;
    return !reason && !onlyFiller && !beginner;
  }

  static List<Sentence> parts(Sentence whole) {
    List<Sentence> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < whole.size(); i++) {
      if (isEnd(whole, i)) {
        parts.add(whole.part(from, i));
        from = i + 1;
      }
    }
    parts.add(whole.part(from, whole.size()));
    List<Sentence> said =
        parts.stream().filter(part -> part.size() > 0).map(Goals::fromItsWish).toList();
    return said.isEmpty() ? List.of(whole) : said;
  }

  /** "I am good at it, but I want to move on": what stands before the wish is no part of it. */
  private static Sentence fromItsWish(Sentence part) {
    if (Opening.of(part, Deadlines.all(part, Measures.ANY)).framed()) {
      return part;
    }
    for (int i = 1; i < part.size(); i++) {
      boolean wish = WISHES.skip(part, i) > i;
      if (wish && !SUBORDINATE.contains(part.word(i - 1))) {
        return part.part(i, untilNextThought(part, i));
      }
    }
    return part;
  }

  /** "…, they sit next to us" is a thought of its own. */
  private static int untilNextThought(Sentence part, int from) {
    for (int i = from; i < part.size() - 1; i++) {
      if (part.is(i, ",") && THEY.contains(part.word(i + 1))) {
        return i;
      }
    }
    return part.size();
  }

  private static boolean isEnd(Sentence text, int at) {
    boolean stop = text.is(at, "!") || text.is(at, "?");
    boolean point = text.is(at, ".") && text.isGlued(at) && !text.isGlued(at + 1);
    boolean shortWord =
        text.word(at - 1).length() <= 2 || DateWords.month(text.word(at - 1)).isPresent();
    return stop || (point && !(shortWord && at + 1 < text.size()));
  }
}
