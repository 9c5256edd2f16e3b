package io.careercoach.checkin;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Reading.Understood;
import io.careercoach.dialogue.Slot;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import java.util.List;

/** The time of the step has passed today: was that today? */
record PassedQuestion(NextStep next) implements Question {
  private static final String WAS = "yes";

  @Override
  public Slot<Boolean> slot() {
    return Round.WAS;
  }

  @Override
  public String id() {
    return "checkin.passed";
  }

  @Override
  public boolean counts() {
    return false;
  }

  @Override
  public boolean applies(Learnt learnt, Context context) {
    return next.of(learnt, context)
        .filter(step -> step.day().equals(context.today()))
        .flatMap(Step::time)
        .filter(context.time()::isAfter)
        .isPresent();
  }

  @Override
  public List<Option<Phrase>> options(Learnt learnt, Context context) {
    return List.of(option(WAS), option("other"));
  }

  /** Other words are the step on another day. */
  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return switch (reply) {
      case Heard.Chosen(var key, _) when key.equals(WAS) ->
          new Understood(learnt.give(Round.WAS, true));
      case Heard.Chosen _ -> new Understood(learnt.without(Round.STEP).without(Round.TODAY));
      case Heard.Words(var words) ->
          new Understood(learnt.without(Round.TODAY).give(Round.STEP, words.text().strip()));
    };
  }
}
