package io.careercoach.dialogue;

import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import java.util.List;

/** A question for tests: it understands figures only, and offers two once it was missed twice. */
record NumberQuestion(String key, boolean required, boolean applies) implements Question {

  static NumberQuestion of(String key) {
    return new NumberQuestion(key, false, true);
  }

  @Override
  public Slot<Integer> slot() {
    return Slot.whole(key);
  }

  @Override
  public String id() {
    return "q." + key;
  }

  @Override
  public boolean applies(Learnt learnt, Context context) {
    return applies;
  }

  @Override
  public List<Option<Phrase>> rescue(Learnt learnt, Context context) {
    return List.of(option("1"), option("2"));
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    String text =
        switch (reply) {
          case Heard.Words(var words) -> words.text();
          case Heard.Chosen(var picked, _) -> picked;
        };
    return text.matches("\\d+")
        ? new Reading.Understood(learnt.give(slot(), Integer.valueOf(text)))
        : new Reading.Unclear();
  }
}
