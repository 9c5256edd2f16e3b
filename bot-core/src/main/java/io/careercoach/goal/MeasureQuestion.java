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
import io.careercoach.understand.Measure;
import io.careercoach.understand.Measures;
import java.util.List;

/** How will you know? A number with its unit, a level, or done or not done. */
record MeasureQuestion(Measures measures) implements Question {

  @Override
  public Slot<Measure> slot() {
    return MEASURE;
  }

  @Override
  public String id() {
    return "goal.measure";
  }

  @Override
  public List<Option<Phrase>> rescue(Learnt learnt, Context context) {
    return List.of(option("yes-no"), option("open.pick"));
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return switch (reply) {
      case Heard.Words(var words) ->
          measures
              .read(words.text())
              .<Reading>map(
                  measure -> new Understood(learnt.without(Draft.BASELINE).give(MEASURE, measure)))
              .orElseGet(Unclear::new);
      case Heard.Chosen(var key, _) when key.equals("yes-no") ->
          new Understood(learnt.give(MEASURE, new Measure.YesNo()));
      case Heard.Chosen _ -> new Understood(learnt.skip(MEASURE));
    };
  }
}
