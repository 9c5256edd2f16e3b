package io.careercoach.goal;

import static io.careercoach.goal.Draft.CONFIDENCE;

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
import io.careercoach.understand.Scale;
import java.util.List;
import java.util.stream.IntStream;

/** How confident are you in that plan, 0 to 10? Words such as "quite sure" are taken too. */
record ConfidenceQuestion(Scale scale) implements Question {

  @Override
  public Slot<Integer> slot() {
    return CONFIDENCE;
  }

  @Override
  public String id() {
    return "goal.confidence";
  }

  @Override
  public List<Option<Phrase>> options(Learnt learnt, Context context) {
    return IntStream.rangeClosed(0, Scale.TOP)
        .mapToObj(step -> new Option<>(Integer.toString(step), Phrase.of("number", "number", step)))
        .toList();
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return switch (reply) {
      case Heard.Chosen(var key, _) -> given(learnt, Integer.parseInt(key), List.of());
      case Heard.Words(var words) ->
          scale
              .read(words.text())
              .map(step -> given(learnt, step, told(words, step)))
              .orElseGet(Unclear::new);
    };
  }

  private static Reading given(Learnt learnt, int step, List<Phrase> notes) {
    return new Understood(
        learnt.without(Draft.CHANGE).without(Draft.FIRST).give(CONFIDENCE, step), notes);
  }

  /** A number that stands for words is told. */
  private static List<Phrase> told(Private words, int step) {
    return words.text().matches(".*\\d.*")
        ? List.of()
        : List.of(Phrase.of("goal.read.confidence", "words", words, "step", step));
  }
}
