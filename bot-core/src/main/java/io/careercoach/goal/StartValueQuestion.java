package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Reading.Unclear;
import io.careercoach.dialogue.Reading.Understood;
import io.careercoach.dialogue.Slot;
import io.careercoach.understand.Measure;
import io.careercoach.understand.Measures;
import java.math.BigDecimal;

/**
 * Where does the count start? Filled in as zero, and asked only when the member changes that line.
 */
record StartValueQuestion(Measures measures) implements Question {

  @Override
  public Slot<BigDecimal> slot() {
    return Draft.BASELINE;
  }

  @Override
  public String id() {
    return "goal.start";
  }

  @Override
  public boolean applies(Learnt learnt, Context context) {
    return false;
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return switch (reply) {
      case Heard.Words(var words)
          when measures.read(words.text()).orElse(new Measure.YesNo())
              instanceof Measure.Count(_, var value, _, _) ->
          new Understood(learnt.give(Draft.BASELINE, value));
      case Heard.Words _, Heard.Chosen _ -> new Unclear();
    };
  }
}
