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
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What became of the step that was named last time? No is a good answer, too. */
record PromiseQuestion() implements Question {
  private static final Pattern PARTLY =
      Pattern.compile(
          "\\b(partly|partially|part|half|some|almost|nearly|a bit|a little|started)\\b");
  private static final Pattern NOT =
      Pattern.compile("\\b(no|not|nope|never|didn.?t|forgot|couldn.?t|nothing|nowt|nah)\\b");
  private static final Pattern KEPT =
      Pattern.compile(
          "\\b(yes|yeah|yeh|yea|yup|yep|ye|aye|got it|done|did|kept|finished|sure|of"
              + " course|completed)\\b");

  @Override
  public Slot<Promise> slot() {
    return Round.PROMISE;
  }

  @Override
  public String id() {
    return "checkin.promise";
  }

  @Override
  public boolean applies(Learnt learnt, Context context) {
    return !Round.brief(learnt) && open(learnt, context).isPresent();
  }

  /** The step whose day has come: one that lies further ahead waits for a later check-in. */
  static Optional<CheckIn> open(Learnt learnt, Context context) {
    return OpenSteps.of(learnt.get(Round.WEEK).orElse(""), context).due(context);
  }

  @Override
  public Phrase wording(Learnt learnt, Context context) {
    return open(learnt, context)
        .flatMap(CheckIn::step)
        .map(step -> Phrase.of(id(), "step", step.words()))
        .orElseGet(() -> Phrase.of("checkin.promise.before"));
  }

  @Override
  public List<Option<Phrase>> options(Learnt learnt, Context context) {
    return Arrays.stream(Promise.values()).map(one -> option(Round.key(one))).toList();
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return promise(reply)
        .or(() -> told(reply, learnt, context))
        .<Reading>map(promise -> new Understood(learnt.give(Round.PROMISE, promise)))
        .orElseGet(Unclear::new);
  }

  /** "I wrote to Anna" is a yes to "write to Anna". */
  private static Optional<Promise> told(Heard.Reply reply, Learnt learnt, Context context) {
    return reply instanceof Heard.Words(var words)
        ? open(learnt, context)
            .flatMap(CheckIn::step)
            .flatMap(step -> OpenSteps.fit(words.text(), step.words().text()))
            .map(_ -> Promise.KEPT)
        : Optional.empty();
  }

  static Optional<Promise> promise(Heard.Reply reply) {
    return switch (reply) {
      case Heard.Chosen(var key, _) ->
          Arrays.stream(Promise.values()).filter(one -> Round.key(one).equals(key)).findFirst();
      case Heard.Words(var words) -> inWords(words.text().toLowerCase(Locale.ROOT));
    };
  }

  private static Optional<Promise> inWords(String said) {
    if (PARTLY.matcher(said).find()) {
      return Optional.of(Promise.PARTLY);
    }
    if (NOT.matcher(said).find()) {
      return Optional.of(Promise.NOT);
    }
    return KEPT.matcher(said).find() ? Optional.of(Promise.KEPT) : Optional.empty();
  }
}
