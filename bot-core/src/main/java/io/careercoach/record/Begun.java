package io.careercoach.record;

import io.careercoach.dialogue.Answer;
import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Entry;
import io.careercoach.dialogue.Unfinished;
import io.careercoach.goal.GoalDialogue;
import io.careercoach.message.Part.Row;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a member has begun and not finished, as it reads on their record. */
final class Begun {
  private Begun() {}

  static List<Entry> entries(Context context) {
    return context.unfinished().stream().map(form -> entry(form, context)).toList();
  }

  private static Entry entry(Unfinished form, Context context) {
    Phrase title = Phrase.of("engine.open." + form.dialogue());
    var rows =
        form.dialogue().equals(GoalDialogue.NAME)
            ? GoalDialogue.known(form, context)
            : form.learnt().answers().values().stream().flatMap(Begun::said).toList();
    return new Entry(Optional.empty(), Phrase.of("mine.begun", "what", title), rows);
  }

  /** Whole words of the member's; what names a goal or a step of a scale says nothing here. */
  private static Stream<Row<Phrase>> said(Answer answer) {
    return answer instanceof Answer.Given(Private value, _) && value.text().strip().contains(" ")
        ? Stream.of(new Row<>(Phrase.of("mine.begun.said"), Phrase.quote(value)))
        : Stream.empty();
  }
}
