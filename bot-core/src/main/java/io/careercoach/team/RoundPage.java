package io.careercoach.team;

import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a round says in its channel: the question with its buttons, and one reply at its end. */
public final class RoundPage {
  private RoundPage() {}

  static Message<Phrase> asked(Team team, Round round, TeamQuestion question) {
    var options = new ArrayList<Option<Phrase>>();
    for (Step step : Step.values()) {
      options.add(
          new Option<>(
              "/team tap " + round.channel() + " " + round.week() + " " + step.key(),
              Phrase.of("team.label", "label", question.label(step))));
    }
    options.add(
        new Option<>(
            "/team say " + round.channel() + " " + round.week(), Phrase.of("team.post.say")));
    options.add(new Option<>("/reflect " + question.theme().key(), Phrase.of("team.post.coach")));
    return new Message<>(
        List.of(
            new Part.Text<>(
                Phrase.of(
                    "team.post.who",
                    "closes",
                    round.closes().atZone(team.zone()),
                    "zone",
                    team.zone().getId()))),
        Optional.of(
            new Ask.Choice<>(
                "team.post", Phrase.of("team.post", "question", question.text()), options)));
  }

  static Message<Phrase> closed(Team team, Round round) {
    return new Message<>(List.of(new Part.Text<>(total(round, team))), Optional.empty());
  }

  /** What everybody may know of a round. */
  static Phrase total(Round round, Team team) {
    if (!round.closed()) {
      return Phrase.of("team.open", "closes", round.closes().atZone(team.zone()));
    }
    return round
        .release()
        .map(release -> Phrase.of("team.total." + release.band().key(), "about", release.about()))
        .orElseGet(() -> Phrase.of("team.thanks"));
  }
}
