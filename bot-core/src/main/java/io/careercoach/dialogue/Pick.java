package io.careercoach.dialogue;

import io.careercoach.dialogue.Reading.Unclear;
import io.careercoach.dialogue.Reading.Understood;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import java.util.List;

/** A question that is answered by one of a few options, and by nothing else. */
public record Pick(Slot<String> slot, String id, List<String> keys) implements Question {
  public Pick {
    keys = List.copyOf(keys);
  }

  @Override
  public boolean required() {
    return true;
  }

  @Override
  public List<Option<Phrase>> options(Learnt learnt, Context context) {
    return keys.stream().map(key -> option(key)).toList();
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return switch (reply) {
      case Heard.Chosen(var key, _) when keys.contains(key) ->
          new Understood(learnt.give(slot, key));
      case Heard.Chosen _, Heard.Words _ -> new Unclear();
    };
  }
}
