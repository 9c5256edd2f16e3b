package io.careercoach.reflect;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Reading.Unclear;
import io.careercoach.dialogue.Reading.Understood;
import io.careercoach.dialogue.Slot;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * One statement about a trait, and how much it is like the member's work now.
 *
 * @param set which six statements it is one of, as the catalogue calls them
 */
record StatementQuestion(String set, Trait trait) implements Question {

  @Override
  public Slot<Integer> slot() {
    return Slot.whole(trait.key());
  }

  @Override
  public String id() {
    return "compass." + set + "." + trait.key();
  }

  @Override
  public Optional<String> page() {
    return Optional.of("compass." + set);
  }

  @Override
  public boolean required() {
    return true;
  }

  /** Its number of six is shown instead. */
  @Override
  public boolean counts() {
    return false;
  }

  @Override
  public List<Part<Phrase>> before(Learnt learnt, Context context) {
    return trait.ordinal() > 0 || learnt.has(slot())
        ? List.of()
        : List.of(
            new Part.Text<>(Phrase.of("compass.intro." + set)),
            new Part.Text<>(Phrase.of("private")));
  }

  @Override
  public Phrase wording(Learnt learnt, Context context) {
    return Phrase.of(
        "compass.statement",
        "number",
        trait.ordinal() + 1,
        "of",
        Trait.values().length,
        "statement",
        Phrase.of(id()));
  }

  @Override
  public List<Option<Phrase>> options(Learnt learnt, Context context) {
    return Steps.options();
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    var step =
        switch (reply) {
          case Heard.Chosen(var key, _) -> Steps.read(key);
          case Heard.Words(var words) -> Steps.read(words.text());
        };
    return step.<Reading>map(given -> new Understood(learnt.give(slot(), given)))
        .orElseGet(Unclear::new);
  }
}
