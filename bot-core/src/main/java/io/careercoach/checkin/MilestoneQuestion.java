package io.careercoach.checkin;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Reading.Unclear;
import io.careercoach.dialogue.Reading.Understood;
import io.careercoach.dialogue.Slot;
import io.careercoach.goal.GoalNews;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.understand.Progress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Is that the member's own milestone? Asked where news sound like it and do not say so. */
record MilestoneQuestion(Progress progress) implements Question {
  @Override
  public Slot<Boolean> slot() {
    return Round.PASSED;
  }

  @Override
  public String id() {
    return "checkin.milestone";
  }

  @Override
  public boolean counts() {
    return false;
  }

  @Override
  public boolean applies(Learnt learnt, Context context) {
    return Round.maybe(learnt, progress, context).isPresent();
  }

  @Override
  public Phrase wording(Learnt learnt, Context context) {
    var milestone = Round.maybe(learnt, progress, context).orElse(new Private(""));
    return Phrase.of(id(), "milestone", milestone);
  }

  @Override
  public List<Option<Phrase>> options(Learnt learnt, Context context) {
    return List.of(option("yes"), option("no"));
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return switch (reply) {
      case Heard.Chosen(var key, _) -> said(key.equals("yes"), learnt, context);
      case Heard.Words(var words) ->
          yes(words.text()).<Reading>map(yes -> said(yes, learnt, context)).orElseGet(Unclear::new);
    };
  }

  private Understood said(boolean yes, Learnt learnt, Context context) {
    return new Understood(
        learnt.give(Round.PASSED, yes),
        Round.maybe(learnt, progress, context).filter(_ -> yes).map(GoalNews::reached).stream()
            .toList());
  }

  private static Optional<Boolean> yes(String words) {
    String said = words.strip().toLowerCase(Locale.ROOT);
    if (said.matches("(yes|yeah|yep|y|done|ok|reached)[.!]*")) {
      return Optional.of(true);
    }
    return said.matches("(no|not yet|nope|n|not)[.!]*") ? Optional.of(false) : Optional.empty();
  }
}
