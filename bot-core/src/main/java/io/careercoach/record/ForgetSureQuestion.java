package io.careercoach.record;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Kind;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Pick;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Slot;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Shall this go? It reads back exactly what goes, and what stays. */
record ForgetSureQuestion(List<Kind<?>> kinds) implements Question {
  static final Slot<String> SURE = Slot.words("sure");
  private static final Pick PICK = new Pick(SURE, "forget.sure", List.of("erase", "keep"));

  @Override
  public Slot<String> slot() {
    return SURE;
  }

  @Override
  public String id() {
    return PICK.id();
  }

  @Override
  public boolean required() {
    return true;
  }

  @Override
  public boolean applies(Learnt learnt, Context context) {
    return Wanted.of(learnt, context).filter(wanted -> wanted.any(context)).isPresent();
  }

  @Override
  public List<Part<Phrase>> before(Learnt learnt, Context context) {
    var wanted = Wanted.of(learnt, context).orElseThrow();
    var going = wanted.going(context);
    var rows = going.rows(kinds);
    var parts = new ArrayList<Part<Phrase>>();
    parts.add(new Part.Text<>(Phrase.of("forget.goes", "what", what(wanted))));
    parts.add(new Part.Facts<>(rows));
    parts.add(
        new Part.Text<>(
            switch (wanted) {
              case Wanted.All() -> Phrase.of("forget.also.all");
              case Wanted.OneGoal _ -> Phrase.of("forget.also.goal");
              case Wanted.Days _ -> Phrase.of("forget.also.days");
            }));
    if (!going.shared().isEmpty()) {
      parts.add(new Part.Text<>(Phrase.of("forget.also.shared")));
    }
    return parts;
  }

  /** Only here the goal is named in the member's own words. */
  private static Phrase what(Wanted wanted) {
    return wanted instanceof Wanted.OneGoal(var goal)
        ? Phrase.of("forget.one", "number", goal.number(), "outcome", goal.title())
        : wanted.name();
  }

  @Override
  public List<Option<Phrase>> options(Learnt learnt, Context context) {
    return PICK.options(learnt, context);
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return PICK.read(reply, learnt, context);
  }
}
