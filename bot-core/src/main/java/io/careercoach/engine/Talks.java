package io.careercoach.engine;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Dialogue;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Form;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Opening;
import io.careercoach.dialogue.Turn;
import io.careercoach.dialogue.Unfinished;
import io.careercoach.engine.Session.Talk;
import io.careercoach.goal.GoalDialogue;
import io.careercoach.message.Ask;
import io.careercoach.message.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets the dialogues speak and keeps what they have learnt as JSON. */
final class Talks {
  private static final int QUOTED = 60;

  private final Map<String, Dialogue<?>> dialogues;

  Talks(Map<String, Dialogue<?>> dialogues) {
    this.dialogues = dialogues;
  }

  /**
   * What a dialogue made of one thing heard.
   *
   * @param missed whether no answer to the open question was found in it
   */
  record Step(Optional<Talk> waiting, List<Effect> effects, boolean missed) {}

  Step open(String name, Opening opening, Context context) {
    return open(find(name), opening, context);
  }

  Step hear(Talk talk, Heard heard, Context context) {
    return hear(find(talk.dialogue()), talk, heard, context);
  }

  Optional<Ask.Form<Phrase>> page(Talk talk, Context context) {
    return page(find(talk.dialogue()), talk, context);
  }

  boolean waits(Talk talk) {
    return find(talk.dialogue()).waits();
  }

  /** The forms among these talks. */
  List<Unfinished> unfinished(List<Talk> all) {
    return all.stream()
        .flatMap(talk ->
            Json.read(find(talk.dialogue()).shape(), talk.shape(), talk.learnt())
                    instanceof Learnt learnt
                ? Stream.of(new Unfinished(talk.dialogue(), learnt))
                : Stream.empty())
        .toList();
  }

  /** What it is called where it waits, with the goal that it is about. */
  Phrase title(Talk talk) {
    if (!(find(talk.dialogue()) instanceof Form)) {
      return Phrase.of("engine.open.other");
    }
    return unfinished(List.of(talk)).stream()
        .flatMap(form -> GoalDialogue.outcome(form).stream())
        .findFirst()
        .map(goal -> Phrase.of("engine.open.goal.named", "goal", goal.shortened(QUOTED)))
        .orElseGet(() -> Phrase.of("engine.open." + talk.dialogue()));
  }

  private Dialogue<?> find(String name) {
    Dialogue<?> dialogue = dialogues.get(name);
    if (dialogue == null) {
      throw new Unreadable("no dialogue is called " + name);
    }
    return dialogue;
  }

  private static <S> Step open(Dialogue<S> dialogue, Opening opening, Context context) {
    return step(dialogue, dialogue.open(opening, context));
  }

  private static <S> Step hear(Dialogue<S> dialogue, Talk talk, Heard heard, Context context) {
    S learnt = Json.read(dialogue.shape(), talk.shape(), talk.learnt());
    return step(dialogue, dialogue.hear(learnt, heard, context));
  }

  private static <S> Optional<Ask.Form<Phrase>> page(
      Dialogue<S> dialogue, Talk talk, Context context) {
    return dialogue.page(Json.read(dialogue.shape(), talk.shape(), talk.learnt()), context);
  }

  private static <S> Step step(Dialogue<S> dialogue, Turn<S> turn) {
    var shape = dialogue.shape();
    return new Step(
        turn.waiting().map(learnt -> new Talk(shape.name(), shape.version(), JsonText.of(learnt))),
        turn.effects(),
        turn.missed());
  }
}
