package io.careercoach.team;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Verb.Answer;
import io.careercoach.dialogue.Verb.Answer.Opens;
import io.careercoach.dialogue.Verb.Answer.Says;
import io.careercoach.message.Phrase;
import io.careercoach.message.Place;
import io.careercoach.share.SayDialogue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What every member of a team may do with its open round: tap, and say something. */
record TeamTaps(TeamQuestions questions) {

  Answer tap(Team team, String rest, Context context) {
    var round = open(team, rest, context);
    if (round.isEmpty()) {
      return TeamPage.told("team.tap.closed", "channel", team.name());
    }
    var question = questions.find(round.get().question());
    var step = question.flatMap(asked -> step(asked, rest.replace(round.get().week(), "")));
    if (step.isEmpty()) {
      return question
          .map(asked ->
              TeamPage.told(
                  "team.tap.how",
                  "low",
                  asked.low(),
                  "middle",
                  asked.middle(),
                  "high",
                  asked.high()))
          .orElseGet(() -> TeamPage.told("team.tap.closed", "channel", team.name()));
    }
    String workspace = Colleague.of(context).workspace();
    var tap = new Tap(workspace, team.channel(), round.get().week(), step.get(), context.now());
    boolean before = context.facts().find(Tap.class, tap.id()).isPresent();
    return new Says(
        List.of(
            new Effect.Arrange(tap),
            Effect.Say.of(
                Phrase.of(
                    before ? "team.tap.changed" : "team.tap.noted",
                    "label",
                    question.orElseThrow().label(step.get())),
                Phrase.of(
                    "team.tap.until", "closes", round.get().closes().atZone(context.zone())))));
  }

  Answer say(Team team, String rest, Context context) {
    return open(team, rest, context)
        .<Answer>map(round ->
            new Opens(
                SayDialogue.NAME,
                SayDialogue.opening(new Place.Channel(team.channel(), team.name()))))
        .orElseGet(() -> TeamPage.told("team.tap.closed", "channel", team.name()));
  }

  /** The round that is open, unless another one is named: a button lives longer than its round. */
  private static Optional<Round> open(Team team, String rest, Context context) {
    var named = Stream.of(rest.split("\\s+")).filter(word -> word.matches("\\d{4}-W\\d\\d"));
    var week = named.findFirst();
    return context.facts().of(Round.class).stream()
        .filter(round -> round.channel().equals(team.channel()) && !round.closed())
        .filter(round -> round.closes().isAfter(context.now()))
        .filter(round -> week.filter(other -> !other.equals(round.week())).isEmpty())
        .findFirst();
  }

  /** By its key, its label or its number. */
  private static Optional<Step> step(TeamQuestion question, String typed) {
    String said = typed.strip();
    return Stream.of(Step.values())
        .filter(step ->
            said.equalsIgnoreCase(step.key())
                || said.equalsIgnoreCase(question.label(step))
                || said.equals(Integer.toString(step.ordinal() + 1)))
        .findFirst();
  }
}
