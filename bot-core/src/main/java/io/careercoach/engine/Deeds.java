package io.careercoach.engine;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Facts;
import io.careercoach.store.FactRow;
import io.careercoach.store.MemberRow;
import io.careercoach.store.Transaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a turn does besides being said: how the member and their facts are after it. */
record Deeds(MemberRow before, MemberRow member, Facts facts, List<Effect> effects) {
  /** Works out what the effects come to; nothing is written yet. */
  static Deeds of(MemberRow before, Facts known, List<Effect> effects, Instant now) {
    MemberRow member = before;
    for (Effect effect : effects) {
      switch (effect) {
        case Effect.Say _,
            Effect.Take _,
            Effect.Keep _,
            Effect.Drop _,
            Effect.Outward _,
            Effect.Common _,
            Effect.Erase _ -> {}
        case Effect.Hush() -> member = member.begun(Optional.empty());
        case Effect.Begin() -> member = member.begun(member.begun().or(() -> Optional.of(now)));
        case Effect.Quiet(var until) -> member = member.quiet(until);
        case Effect.Move(var zone) -> member = member.in(zone.getId());
        case Effect.Speak(var locale) -> member = member.speaking(locale.toLanguageTag());
      }
    }
    return new Deeds(before, member, known.after(effects), effects);
  }

  void write(Transaction tx, Repertoire repertoire, Context context) {
    for (Effect effect : effects) {
      switch (effect) {
        case Effect.Keep(var fact) -> {
          var kind = repertoire.kind(fact);
          tx.facts()
              .keep(
                  member.member(),
                  new FactRow(
                      kind.name(),
                      fact.id(),
                      kind.shape().version(),
                      Json.write(fact),
                      context.now(),
                      context.now()));
        }
        case Effect.Drop(var fact) ->
            tx.facts().remove(member.member(), repertoire.kind(fact).name(), fact.id());
        case Effect.Say _,
            Effect.Take _,
            Effect.Outward _,
            Effect.Common _,
            Effect.Erase _,
            Effect.Reach _ -> {}
      }
    }
    if (!member.equals(before)) {
      tx.members().change(member);
    }
  }
}
