package io.careercoach.goal;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.FreeWords;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Slot;
import io.careercoach.direction.Direction;
import io.careercoach.message.Phrase;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why now? It quotes the member's direction where there is one. */
record WhyQuestion() implements Question {
  private static final Pattern BECAUSE = Pattern.compile("(?i)^because\\s+");

  @Override
  public Slot<String> slot() {
    return Draft.WHY;
  }

  @Override
  public String id() {
    return "goal.why-now";
  }

  @Override
  public Optional<Phrase> field() {
    return Optional.of(Phrase.of("goal.label.why"));
  }

  @Override
  public Phrase wording(Learnt learnt, Context context) {
    return Direction.of(context)
        .map(direction -> Phrase.of("goal.why-now.direction", "direction", direction.words()))
        .orElseGet(() -> Phrase.of(id()));
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    var reading = FreeWords.said(Draft.WHY, reply, learnt);
    return reading instanceof Reading.Understood(var more, _) && more.has(Draft.WHY)
        ? new Reading.Understood(more.give(Draft.WHY, reason(more.get(Draft.WHY).orElseThrow())))
        : reading;
  }

  private static String reason(String words) {
    return BECAUSE.matcher(words).replaceFirst("");
  }
}
