package io.careercoach.team;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Verb.Answer.Says;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Part.Row;
import io.careercoach.message.Phrase;
import io.careercoach.reflect.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What whoever manages a team reads about it. */
final class TeamPage {
  private static final int SHOWN = 20;

  private TeamPage() {}

  static Says told(String id, Object... arguments) {
    return new Says(Effect.Say.of(Phrase.of(id, arguments)));
  }

  /** When the next question comes, on the team's own clock. */
  static Phrase next(Team team) {
    return team.next()
        .map(due ->
            Phrase.of("team.next", "when", due.atZone(team.zone()), "zone", team.zone().getId()))
        .orElseGet(() -> Phrase.of("team.paused", "channel", team.name()));
  }

  static Says preview(Team team, TeamQuestion question) {
    var labels = Stream.of(Step.values()).map(step -> label(question, step)).toList();
    return new Says(
        Effect.Say.of(
            next(team), Phrase.of("team.preview", "question", question.text(), "answers", labels)));
  }

  private static Phrase label(TeamQuestion question, Step step) {
    return Phrase.of("team.label", "label", question.label(step));
  }

  /** Rounds and published totals, the latest first, and nothing else. */
  static Says report(Team team, TeamQuestions questions, Context context) {
    var rounds =
        context.facts().of(Round.class).stream()
            .filter(round -> round.channel().equals(team.channel()))
            .toList()
            .reversed();
    if (rounds.isEmpty()) {
      return new Says(
          Effect.Say.of(Phrase.of("team.report.none", "channel", team.name()), next(team)));
    }
    var rows =
        rounds.stream()
            .limit(SHOWN)
            .map(round ->
                new Row<>(
                    Phrase.of("day", "day", round.asked().atZone(team.zone()).toLocalDate()),
                    Phrase.of(
                        "team.report.line",
                        "question",
                        questions.find(round.question()).map(TeamQuestion::text).orElse("–"),
                        "total",
                        RoundPage.total(round, team))))
            .toList();
    return new Says(
        new Effect.Say(
            new Message<>(
                List.of(
                    new Part.Text<>(Phrase.of("team.report", "channel", team.name())),
                    new Part.Facts<>(rows),
                    new Part.Text<>(next(team))),
                Optional.empty())));
  }

  /** Each theme with the button that turns it. */
  static Effect.Say themes(Team team) {
    var options = new ArrayList<Option<Phrase>>();
    for (Theme theme : Theme.values()) {
      String turn = team.off().contains(theme) ? "on" : "off";
      options.add(
          new Option<>(
              "/team themes " + team.channel() + " " + turn + " " + theme.key(),
              Phrase.of(
                  "team.themes." + turn, "theme", Phrase.of("reflect.theme." + theme.key()))));
    }
    return Effect.Say.asking(
        new Ask.Choice<>("team.themes", Phrase.of("team.themes", "channel", team.name()), options));
  }

  static Says sure(Team team) {
    return new Says(
        Effect.Say.asking(
            new Ask.Choice<>(
                "team.remove",
                Phrase.of("team.remove", "channel", team.name()),
                List.of(
                    new Option<>(
                        "/team remove " + team.channel() + " now", Phrase.of("team.remove.now")),
                    new Option<>(
                        "/team report " + team.channel(), Phrase.of("team.remove.keep"))))));
  }

  /** The same command for each team that it can be about. */
  static Says which(String verb, List<Team> teams) {
    var options =
        teams.stream()
            .limit(Ask.Choice.MOST)
            .map(team ->
                new Option<>(
                    "/team " + verb + " " + team.channel(),
                    Phrase.of("team.channel", "channel", team.name())))
            .toList();
    return new Says(
        Effect.Say.asking(new Ask.Choice<>("team.which", Phrase.of("team.which"), options)));
  }
}
