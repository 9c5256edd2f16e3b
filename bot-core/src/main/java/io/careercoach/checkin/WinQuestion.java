package io.careercoach.checkin;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.FreeWords;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Reading.Understood;
import io.careercoach.dialogue.Slot;
import io.careercoach.ledger.Wins;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import java.util.List;

/** What went well? A week without a win is a week, too. */
record WinQuestion() implements Question {
  /** What was told of the goal was the win. */
  private static final String THAT = "that";

  @Override
  public Slot<String> slot() {
    return Wins.WORDS;
  }

  @Override
  public String id() {
    return "checkin.win";
  }

  @Override
  public boolean applies(Learnt learnt, Context context) {
    return !Round.brief(learnt) && !Round.lookBack(learnt);
  }

  @Override
  public Phrase wording(Learnt learnt, Context context) {
    return Variant.of(id(), context);
  }

  @Override
  public List<Option<Phrase>> options(Learnt learnt, Context context) {
    var nothing = new Option<>("/skip", Phrase.of("checkin.win.nothing"));
    return learnt.has(Round.TOLD) ? List.of(option(THAT), nothing) : List.of(nothing);
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return reply instanceof Heard.Chosen(var key, _) && key.equals(THAT)
        ? new Understood(learnt.give(Wins.WORDS, learnt.get(Round.TOLD).orElseThrow()))
        : said(reply, learnt);
  }

  /** "No change" says that there is none. */
  private static Reading said(Heard.Reply reply, Learnt learnt) {
    return reply instanceof Heard.Words(var words)
            && words.text().strip().matches("(?i)(?:no change|nothing new|same)[.!]?")
        ? new Understood(learnt.skip(Wins.WORDS))
        : FreeWords.said(Wins.WORDS, reply, learnt);
  }
}
