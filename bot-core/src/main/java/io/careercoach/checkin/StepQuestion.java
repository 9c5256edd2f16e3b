package io.careercoach.checkin;

import io.careercoach.checkin.CheckIn.Promise;
import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.FreeWords;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Reading.Unclear;
import io.careercoach.dialogue.Reading.Understood;
import io.careercoach.dialogue.Slot;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is the one next step, and when? One that still lies ahead can stay. */
record StepQuestion() implements Question {
  private static final String KEEP = "keep";
  private static final String NEW = "new";
  private static final String AGAIN = "again";

  /** A question back, or a word that belongs to another question. */
  private static final Pattern NO_STEP =
      Pattern.compile(
          "(?i)\\s*(?:.*\\?|(?:what|why|who|how)"
              + " (?:is|are|do|does|should|would|did|about)\\b.*|(?:done|yes|yep|ok(?:ay)?|good|great|hi|hello|no"
              + " change|(?:i )?don.?t want (?:to|that)|same)[.!]*)\\s*");

  @Override
  public Slot<String> slot() {
    return Round.STEP;
  }

  @Override
  public String id() {
    return "checkin.step";
  }

  @Override
  public Phrase wording(Learnt learnt, Context context) {
    return ahead(learnt, context)
        .map(step -> Phrase.of("checkin.step.ahead", "step", step.words(), "day", step.day()))
        .orElseGet(() ->
            Round.brief(learnt) || Round.hard(learnt)
                ? Phrase.of("checkin.step.brief", "hard", Boolean.toString(Round.hard(learnt)))
                : Variant.of(id(), context));
  }

  @Override
  public List<Option<Phrase>> options(Learnt learnt, Context context) {
    var options = new ArrayList<Option<Phrase>>();
    if (ahead(learnt, context).isPresent()) {
      options.add(option(KEEP));
      options.add(option(NEW));
    } else if (learnt.get(Round.PROMISE).filter(came -> came != Promise.KEPT).isPresent()) {
      options.add(option(AGAIN));
    }
    if (Round.hard(learnt)) {
      options.add(new Option<>("/skip", Phrase.of("checkin.step.nothing")));
    }
    return options;
  }

  /** The step that lies ahead, unless something else is wanted. */
  private static Optional<Step> ahead(Learnt learnt, Context context) {
    return learnt.has(Round.FRESH) ? Optional.empty() : NextStep.ahead(learnt, context);
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return switch (reply) {
      case Heard.Chosen(var key, _) when key.equals(NEW) ->
          new Understood(learnt.give(Round.FRESH, true, Round.STEP));
      case Heard.Chosen(var key, _) when key.equals(AGAIN) ->
          new Understood(learnt.give(Round.STEP, AGAIN));
      case Heard.Chosen _ ->
          ahead(learnt, context)
              .<Reading>map(step -> new Understood(learnt.give(Round.STEP, step.words().text())))
              .orElseGet(Unclear::new);
      case Heard.Words(var words) when NO_STEP.matcher(words.text()).matches() -> new Unclear();
      case Heard.Words _ -> FreeWords.said(Round.STEP, reply, learnt);
    };
  }
}
