package io.careercoach.goal;

import io.careercoach.dialogue.Amendment;
import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading.Understood;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.understand.Deadlines;
import io.careercoach.understand.Goals;
import io.careercoach.understand.Measure;
import io.careercoach.understand.Measures;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in a later answer that the goal, its number or its date were meant otherwise: "no, by May",
 * "350 words actually". Where the open question cannot take it, the date or number alone is enough.
 */
record ChangeOfMind(Goals goals, Measures measures, Deadlines deadlines) implements Amendment {
  private static final Pattern ARTICLE = Pattern.compile("(?is)\\b(?:a|an|the)\\s");

  /** Of a goal with so few words the last one is what may be another. */
  private static final int SHORT = 3;

  @Override
  public Optional<Understood> read(String said, Question open, Learnt learnt, Context context) {
    String words = Otherwise.bare(said);
    if (!learnt.has(Draft.OUTCOME) || open.slot().equals(Draft.OUTCOME)) {
      return Optional.empty();
    }
    if (SavedEarly.isMeant(words) && !open.slot().equals(Draft.CONFIRM)) {
      return Optional.of(new Understood(SavedEarly.of(learnt)));
    }
    boolean picks = !open.options(learnt, context).isEmpty();
    var meant = Otherwise.meant(words);
    boolean marked = meant.isPresent();
    String rest = meant.orElse(words);
    boolean own =
        marked
            ? picks && takes(open, words, learnt, context)
            : Otherwise.isNeither(words) || takes(open, words, learnt, context);
    if (own) {
      return Optional.empty();
    }
    return number(rest, open, learnt, context)
        .or(() -> day(rest, open, learnt, context))
        .or(() -> marked ? outcome(rest, learnt, context) : Optional.empty());
  }

  private static boolean takes(Question open, String words, Learnt learnt, Context context) {
    return open.read(said(words), learnt, context) instanceof Understood;
  }

  private Optional<Understood> day(String words, Question open, Learnt learnt, Context context) {
    var question = new DeadlineQuestion(deadlines);
    return !open.slot().equals(question.slot())
            && Otherwise.isDate(words)
            && deadlines.alone(words, context.calendar()).isPresent()
            && question.read(said(words), learnt, context) instanceof Understood read
        ? Optional.of(read)
        : Optional.empty();
  }

  /** Another number of what is counted already. */
  private Optional<Understood> number(String words, Question open, Learnt learnt, Context context) {
    return !open.slot().equals(Draft.MEASURE)
            && !open.slot().equals(Draft.CONFIDENCE)
            && Otherwise.isNumber(words)
            && learnt.get(Draft.MEASURE).orElse(null) instanceof Measure.Count known
            && measures.read(words).orElse(null) instanceof Measure.Count said
            && (said.unit().isBlank() || Wording.covers(known.unit(), said.unit()))
        ? Optional.of(counted(said, known, learnt, context))
        : Optional.empty();
  }

  private Understood counted(
      Measure.Count said, Measure.Count known, Learnt learnt, Context context) {
    var count =
        new Measure.Count(known.baseline(), said.target(), known.unit(), said.per().or(known::per));
    Learnt more = learnt.give(Draft.MEASURE, count);
    var title = new Title(learnt.get(Draft.OUTCOME).orElseThrow());
    var now =
        title
            .otherThan(count, goals, context.calendar())
            .flatMap(before -> title.with(before, count.target()));
    more = now.isPresent() ? more.give(Draft.OUTCOME, now.get(), Draft.MEASURE) : more;
    var notes = new ArrayList<Phrase>();
    GoalValues.known(Draft.goal(more, context))
        .ifPresent(value -> notes.add(Phrase.of("goal.read.measure", "measure", value)));
    return new Understood(more, notes);
  }

  /** Until the reasons are told, one word may take the place of another, or a goal of a goal. */
  private Optional<Understood> outcome(String words, Learnt learnt, Context context) {
    if (learnt.settled(Draft.WHY)) {
      return Optional.empty();
    }
    String said = learnt.get(Draft.OUTCOME).orElseThrow();
    boolean word = words.matches("\\p{L}[\\p{L}’'-]*[.!]?");
    boolean few = said.split("\\s+").length <= SHORT;
    boolean thing = ARTICLE.matcher(words).lookingAt() && ARTICLE.matcher(said).find();
    String other = Matcher.quoteReplacement(words.replaceAll("[.!]$", ""));
    String next =
        word && few
            ? said.replaceFirst("\\S+$", other)
            : thing ? said.replaceFirst(ARTICLE.pattern() + ".*", other) : words;
    return (word ? few : thing || goals.soundsLikeGoal(words))
            && new OutcomeQuestion(goals).read(said(next), learnt, context)
                instanceof Understood read
        ? Optional.of(read)
        : Optional.empty();
  }

  private static Heard.Words said(String words) {
    return new Heard.Words(new Private(words));
  }
}
