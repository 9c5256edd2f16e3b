package io.careercoach.checkin;

import io.careercoach.checkin.CheckIn.Promise;
import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Reading.Unclear;
import io.careercoach.dialogue.Reading.Understood;
import io.careercoach.dialogue.Slot;
import io.careercoach.ledger.Wins;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was just told sounds like a step that was not asked about: is it done? One tap. */
record EarlyQuestion() implements Question {
  @Override
  public Slot<Promise> slot() {
    return Round.EARLY;
  }

  @Override
  public String id() {
    return "checkin.early";
  }

  @Override
  public boolean counts() {
    return false;
  }

  @Override
  public boolean applies(Learnt learnt, Context context) {
    return told(learnt, Fit.LIKELY, context).isPresent()
        && told(learnt, Fit.PLAIN, context).isEmpty();
  }

  /** The open step that the news or the win of this round answers for, so well at least. */
  static Optional<CheckIn> told(Learnt learnt, Fit least, Context context) {
    var open = OpenSteps.of(learnt.get(Round.WEEK).orElse(""), context);
    var asked = learnt.has(Round.PROMISE) ? open.due(context) : Optional.<CheckIn>empty();
    return Stream.of(Round.TOLD, Wins.WORDS)
        .flatMap(slot -> learnt.get(slot).stream())
        .flatMap(words -> open.told(words, least).stream())
        .filter(one -> asked.filter(one::equals).isEmpty())
        .findFirst();
  }

  @Override
  public Phrase wording(Learnt learnt, Context context) {
    var words = told(learnt, Fit.LIKELY, context).flatMap(CheckIn::step).map(Step::words);
    return Phrase.of(id(), "step", words.orElse(new Private("")));
  }

  @Override
  public List<Option<Phrase>> options(Learnt learnt, Context context) {
    return Arrays.stream(Promise.values()).map(one -> option(Round.key(one))).toList();
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return PromiseQuestion.promise(reply)
        .<Reading>map(promise -> new Understood(learnt.give(Round.EARLY, promise)))
        .orElseGet(Unclear::new);
  }
}
