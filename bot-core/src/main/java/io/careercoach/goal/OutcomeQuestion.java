package io.careercoach.goal;

import static io.careercoach.goal.Draft.BEGINNER;
import static io.careercoach.goal.Draft.OUTCOME;
import static io.careercoach.goal.Draft.VAGUE;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Reading.Unclear;
import io.careercoach.dialogue.Slot;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.understand.Goals;
import java.util.List;
import java.util.Optional;

/** What do you want to reach? One sentence; whatever else it says is taken too. */
record OutcomeQuestion(Goals goals) implements Question {

  @Override
  public Slot<String> slot() {
    return OUTCOME;
  }

  @Override
  public String id() {
    return "goal.outcome";
  }

  @Override
  public Optional<Phrase> field() {
    return Optional.of(Phrase.of("goal.label.outcome"));
  }

  @Override
  public boolean required() {
    return true;
  }

  @Override
  public List<Part<Phrase>> before(Learnt learnt, Context context) {
    return learnt.has(OUTCOME) ? List.of() : List.of(new Part.Text<>(Phrase.of("private")));
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return switch (reply) {
      case Heard.Words(var words) -> {
        var reading = goals.read(words.text(), context.calendar());
        yield reading.outcome().codePoints().noneMatch(Character::isLetter)
            ? new Unclear()
            : Sentence.take(
                learnt
                    .give(VAGUE, !reading.specific(), OUTCOME)
                    .give(BEGINNER, reading.beginner(), OUTCOME),
                reading,
                OUTCOME,
                context);
      }
      case Heard.Chosen _ -> new Unclear();
    };
  }
}
