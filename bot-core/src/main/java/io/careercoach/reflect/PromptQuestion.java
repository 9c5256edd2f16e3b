package io.careercoach.reflect;

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
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A prompt of the bank, to be answered in free words or changed for another one. */
record PromptQuestion(Deck deck) implements Question {
  private static final String ANOTHER = "another";
  private static final Pattern ANOTHER_ONE =
      Pattern.compile(
          "(?i)(?:please )?(?:(?:give me|i want|can i have) )?(?:another|a different|next)"
              + "(?: one| question| prompt)?(?:,? please)?[.!?]*");

  private static final Pattern PASS =
      Pattern.compile(
          "(?i)(?:i(?:'d| would)? (?:rather )?)?(?:pass|nah|no|nope|next|none|nothing|skip(?: it)?"
              + "|not (?:today|now|this time|this one|really)|no thanks?|maybe later|rather not)"
              + "(?: please)?[.!]*");

  @Override
  public Slot<String> slot() {
    return ReflectDialogue.ANSWER;
  }

  @Override
  public String id() {
    return "reflect.prompt";
  }

  @Override
  public Optional<String> page() {
    return Optional.of(id());
  }

  @Override
  public boolean applies(Learnt learnt, Context context) {
    return !Drawn.of(learnt).isEmpty();
  }

  @Override
  public List<Part<Phrase>> before(Learnt learnt, Context context) {
    return Drawn.of(learnt).size() > 1 ? List.of() : List.of(new Part.Text<>(Phrase.of("private")));
  }

  @Override
  public Phrase wording(Learnt learnt, Context context) {
    return Phrase.of(id(), "question", Drawn.of(learnt).getLast().text());
  }

  @Override
  public List<Option<Phrase>> options(Learnt learnt, Context context) {
    var options = new ArrayList<Option<Phrase>>();
    if (another(learnt, context).isPresent()) {
      options.add(option(ANOTHER));
    }
    options.add(new Option<>("/skip", Phrase.of("form.skip")));
    return options;
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return switch (reply) {
      case Heard.Chosen(var key, _) when key.equals(ANOTHER) -> change(learnt, context);
      case Heard.Chosen _ -> new Unclear();
      case Heard.Words(var words) when PASS.matcher(words.text().strip()).matches() ->
          new Understood(learnt.skip(ReflectDialogue.ANSWER));
      case Heard.Words(var words) when ANOTHER_ONE.matcher(words.text().strip()).matches() ->
          change(learnt, context);
      case Heard.Words _ -> FreeWords.said(ReflectDialogue.ANSWER, reply, learnt);
    };
  }

  private Reading change(Learnt learnt, Context context) {
    return another(learnt, context)
        .map(prompt -> new Understood(Drawn.with(prompt, learnt)))
        .orElseGet(() -> new Understood(learnt, List.of(Phrase.of("reflect.last"))));
  }

  /** A prompt that was not shown yet, while there may be one more. */
  private Optional<Prompt> another(Learnt learnt, Context context) {
    var drawn = Drawn.of(learnt);
    return drawn.size() < Drawn.MOST
        ? deck.next(
            ReflectDialogue.theme(learnt), Asked.of(context).with(drawn, context.now()), context)
        : Optional.empty();
  }
}
