package io.careercoach.checkin;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** "Saturday", said on a Saturday: today, or in a week? */
record TodayQuestion(NextStep next) implements Question {
  private static final String TODAY = "now";

  @Override
  public Slot<Boolean> slot() {
    return Round.TODAY;
  }

  @Override
  public String id() {
    return "checkin.today";
  }

  @Override
  public boolean counts() {
    return false;
  }

  @Override
  public boolean applies(Learnt learnt, Context context) {
    String words = learnt.get(Round.STEP).orElse("");
    return next.orToday(learnt, context)
        .filter(other -> !NextStep.hurried(words, other, context))
        .isPresent();
  }

  @Override
  public Phrase wording(Learnt learnt, Context context) {
    return Phrase.of(id(), "day", other(learnt, context));
  }

  private LocalDate other(Learnt learnt, Context context) {
    return next.orToday(learnt, context).orElseGet(context::today);
  }

  @Override
  public List<Option<Phrase>> options(Learnt learnt, Context context) {
    return List.of(option(TODAY), option("other", "day", other(learnt, context)));
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    Optional<Boolean> today =
        switch (reply) {
          case Heard.Chosen(var key, _) -> Optional.of(key.equals(TODAY));
          case Heard.Words(var words) when words.text().matches("(?i).*\\b(today|now)\\b.*") ->
              Optional.of(true);
          case Heard.Words(var words) when words.text().matches("(?i).*\\b(next|\\d+)\\b.*") ->
              Optional.of(false);
          case Heard.Words _ -> Optional.empty();
        };
    return today
        .<Reading>map(which -> new Understood(learnt.give(Round.TODAY, which)))
        .orElseGet(Unclear::new);
  }
}
