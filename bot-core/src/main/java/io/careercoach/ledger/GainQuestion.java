package io.careercoach.ledger;

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
import java.util.List;

/** What did the win give? Asked once there is a win. */
record GainQuestion() implements Question {
  static final String ID = "win.gain";
  private static final int SENTENCE = 4;

  @Override
  public Slot<Gain> slot() {
    return Wins.GAIN;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public boolean applies(Learnt learnt, Context context) {
    return learnt.has(Wins.WORDS);
  }

  /** It goes with the win, and is no question of its own. */
  @Override
  public boolean counts() {
    return false;
  }

  @Override
  public List<Option<Phrase>> options(Learnt learnt, Context context) {
    return Gain.keys().stream().map(key -> option(key)).toList();
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    String said =
        switch (reply) {
          case Heard.Chosen(var key, _) -> key;
          case Heard.Words(var words) -> words.text();
        };
    return Gain.named(said)
        .<Reading>map(gain -> new Understood(learnt.give(Wins.GAIN, gain)))
        .orElseGet(() -> another(said, learnt));
  }

  /** A sentence is no tap, but one win more. */
  private static Reading another(String said, Learnt learnt) {
    return said.strip().split("\\s+").length < SENTENCE || learnt.has(Wins.MORE)
        ? new Unclear()
        : new Understood(
            learnt.give(Wins.MORE, said.strip(), Wins.WORDS), List.of(Phrase.of("win.gain.more")));
  }
}
