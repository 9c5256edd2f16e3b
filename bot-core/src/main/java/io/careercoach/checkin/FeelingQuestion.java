package io.careercoach.checkin;

import io.careercoach.checkin.CheckIn.Feeling;
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
import java.util.Arrays;
import java.util.List;

/** How did work feel? Five steps; the tap starts the check-in. */
record FeelingQuestion() implements Question {
  @Override
  public Slot<Feeling> slot() {
    return Round.FEELING;
  }

  @Override
  public String id() {
    return "checkin.feeling";
  }

  @Override
  public boolean required() {
    return true;
  }

  @Override
  public Phrase wording(Learnt learnt, Context context) {
    return Variant.of(id(), context);
  }

  @Override
  public List<Option<Phrase>> options(Learnt learnt, Context context) {
    return Arrays.stream(Feeling.values()).map(one -> option(Round.key(one))).toList();
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return FeelingWords.read(reply)
        .<Reading>map(feeling -> felt(feeling, learnt, context))
        .orElseGet(Unclear::new);
  }

  /** A second hard week in a row is a short check-in. */
  private static Reading felt(Feeling feeling, Learnt learnt, Context context) {
    Learnt felt = learnt.give(Round.FEELING, feeling);
    boolean again =
        CheckIn.hard(feeling)
            && Attendance.of(context)
                .lastDone()
                .flatMap(CheckIn::feeling)
                .filter(CheckIn::hard)
                .isPresent();
    return again
        ? new Understood(
            felt.give(Round.EASY, true, Round.FEELING), List.of(Phrase.of("checkin.kind.again")))
        : new Understood(felt, kind(feeling, context));
  }

  /** A hard week gets a kind word before anything is asked. */
  private static List<Phrase> kind(Feeling feeling, Context context) {
    return switch (feeling) {
      case HARD, VERY_HARD -> List.of(Variant.of("checkin.kind." + Round.key(feeling), context));
      case GREAT, GOOD, MIXED -> List.of();
    };
  }
}
