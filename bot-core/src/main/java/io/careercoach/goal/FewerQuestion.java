package io.careercoach.goal;

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
import io.careercoach.understand.Progress;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Is it really less than it was? Asked before a count goes back.
 *
 * @param goal the goal that the news are about, as it was
 * @param told the slot of the news
 */
public record FewerQuestion(
    Progress progress, BiFunction<Learnt, Context, Optional<Goal>> goal, Slot<String> told)
    implements Question {
  public static final Slot<Boolean> FEWER = Slot.flag("fewer");

  @Override
  public Slot<Boolean> slot() {
    return FEWER;
  }

  @Override
  public String id() {
    return "goal.fewer";
  }

  @Override
  public boolean counts() {
    return false;
  }

  @Override
  public boolean applies(Learnt learnt, Context context) {
    return fewer(learnt, context).isPresent();
  }

  private Optional<BigDecimal> fewer(Learnt learnt, Context context) {
    return learnt
        .get(told)
        .flatMap(words ->
            goal.apply(learnt, context)
                .flatMap(one -> Report.fewer(one, words, progress, context)));
  }

  @Override
  public Phrase wording(Learnt learnt, Context context) {
    return said("", learnt, context);
  }

  @Override
  public List<Option<Phrase>> options(Learnt learnt, Context context) {
    return List.of(
        new Option<>("yes", said(".yes", learnt, context)),
        new Option<>("no", said(".no", learnt, context)));
  }

  private Phrase said(String part, Learnt learnt, Context context) {
    BigDecimal before =
        goal.apply(learnt, context)
            .map(one -> Standing.of(one, context).current())
            .orElse(BigDecimal.ZERO);
    BigDecimal now = fewer(learnt, context).orElse(before);
    return Phrase.of(id() + part, "before", before, "now", now);
  }

  /** The same number once more is a yes. */
  private boolean saidAgain(String words, Learnt learnt, Context context) {
    return fewer(learnt.give(told, words), context)
        .flatMap(again -> fewer(learnt, context).filter(now -> now.compareTo(again) == 0))
        .isPresent();
  }

  /** Whether the count is taken as it was said; as long as nobody asked it is not. */
  public boolean taken(Learnt learnt, Context context) {
    return learnt.get(FEWER).orElseGet(() -> !applies(learnt, context));
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return switch (reply) {
      case Heard.Chosen(var key, _) -> new Understood(learnt.give(FEWER, key.equals("yes")));
      case Heard.Words(var words) when saidAgain(words.text(), learnt, context) ->
          new Understood(learnt.give(FEWER, true));
      case Heard.Words _ -> new Unclear();
    };
  }
}
