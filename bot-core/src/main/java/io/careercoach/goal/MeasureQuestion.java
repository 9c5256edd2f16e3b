package io.careercoach.goal;

import static io.careercoach.goal.Draft.MEASURE;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Reading.Unclear;
import io.careercoach.dialogue.Reading.Understood;
import io.careercoach.dialogue.Slot;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.understand.Goals;
import io.careercoach.understand.Measure;
import io.careercoach.understand.Measures;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How will you know? A number with its unit, a level, or done or not done. */
record MeasureQuestion(Measures measures, Goals goals) implements Question {
  private static final Pattern RATE = Pattern.compile("\\d+ (?:out )?of \\d+");

  @Override
  public Slot<Measure> slot() {
    return MEASURE;
  }

  @Override
  public String id() {
    return "goal.measure";
  }

  @Override
  public Optional<Phrase> field() {
    return Optional.of(Phrase.of("goal.label.measure"));
  }

  @Override
  public List<Option<Phrase>> rescue(Learnt learnt, Context context) {
    return List.of(option("yes-no"), option("open.pick"));
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    Learnt fresh = learnt.without(Draft.BASELINE).without(Draft.SIGN);
    return switch (reply) {
      case Heard.Words(var words) ->
          read(words.text())
              .map(measure -> UnitPhrase.whole(measure, words.text()))
              .map(measure -> taken(fresh, measure, words.text().strip(), context))
              .orElseGet(Unclear::new);
      case Heard.Chosen(var key, _) when key.equals("yes-no") ->
          new Understood(fresh.give(MEASURE, new Measure.YesNo()));
      case Heard.Chosen _ -> new Understood(learnt.skip(MEASURE));
    };
  }

  /** A rate ("8 of 12 days") is no way to go; it is kept in words. */
  private Optional<Measure> read(String words) {
    return RATE.matcher(words).find() ? Optional.of(new Measure.YesNo()) : measures.read(words);
  }

  /** What does not count is known by its sign, in the member's own words. */
  private Reading taken(Learnt learnt, Measure measure, String words, Context context) {
    Learnt more = learnt.give(MEASURE, measure);
    return switch (measure) {
      case Measure.Count count ->
          new Understood(
              sign(count, words, context)
                  .map(sign -> more.give(Draft.SIGN, sign, MEASURE))
                  .orElse(more),
              differs(count, learnt, context));
      case Measure.Level _ -> new Understood(more);
      case Measure.YesNo() ->
          new Understood(words.contains(" ") ? more.give(Draft.SIGN, words, MEASURE) : more);
    };
  }

  /** A date in the same answer has its own line. */
  private Optional<String> sign(Measure.Count count, String words, Context context) {
    return UnitPhrase.sign(count, words)
        .filter(_ -> goals.read(words, context.calendar()).deadline().isEmpty());
  }

  /** The sentence of the goal may still say another number. */
  private List<Phrase> differs(Measure.Count count, Learnt learnt, Context context) {
    String outcome = learnt.get(Draft.OUTCOME).orElse("");
    boolean other = new Title(outcome).otherThan(count, goals, context.calendar()).isPresent();
    return other
        ? List.of(Phrase.of("goal.measure.differs", "outcome", new Private(outcome)))
        : List.of();
  }
}
