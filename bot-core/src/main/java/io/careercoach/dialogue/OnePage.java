package io.careercoach.dialogue;

import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Field;
import io.careercoach.message.Phrase;
import java.util.List;
import java.util.Optional;

/** Several questions on one page, as long as a few of them are open. */
final class OnePage {
  private static final int FEWEST = 3;

  private OnePage() {}

  /**
   * @param first the question that is asked now
   */
  static Optional<Ask.Form<Phrase>> of(
      Question first, List<Question> questions, Learnt learnt, Context context) {
    var fields =
        questions.stream()
            .filter(question -> !learnt.settled(question.slot()))
            .flatMap(question -> field(question).stream())
            .toList();
    return first.field().isPresent() && fields.size() >= FEWEST
        ? Optional.of(new Ask.Form<>(first.id(), first.wording(learnt, context), fields))
        : Optional.empty();
  }

  private static Optional<Field<Phrase>> field(Question question) {
    return question.field().map(label -> new Field<>(question.slot().key(), label));
  }
}
