package io.careercoach.team;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Typo;
import io.careercoach.dialogue.Verb;
import io.careercoach.dialogue.Verb.Answer;
import io.careercoach.dialogue.Verb.Answer.Says;
import io.careercoach.message.Phrase;
import io.careercoach.reflect.Theme;
import io.careercoach.reflect.ThemeWords;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The commands about a team; but for a tap and a word, only whoever set it up gives them. */
public final class TeamVerbs {
  private static final List<String> ALL =
      List.of("setup", "preview", "pause", "resume", "themes", "report", "remove", "tap", "say");

  private final TeamQuestions questions;

  private TeamVerbs(TeamQuestions questions) {
    this.questions = questions;
  }

  /** What is done with the team that a command is about. */
  private interface Deed {
    Answer run(Team team, String rest, Context context);
  }

  public static Map<String, Verb> all(TeamQuestions questions, RandomGenerator chance) {
    var verbs = new TeamVerbs(questions);
    var setup = new TeamSetup(chance);
    var taps = new TeamTaps(questions);
    var all = new HashMap<String, Verb>();
    all.put("team", (rest, _) -> help(rest));
    all.put("team setup", (rest, context) -> setup.run(TeamWords.read(rest), context));
    all.put("team preview", verbs.managed("preview", verbs::preview));
    all.put("team pause", verbs.managed("pause", (team, _, _) -> pause(team)));
    all.put("team resume", verbs.managed("resume", (team, _, context) -> resume(team, context)));
    all.put("team themes", verbs.managed("themes", verbs::themes));
    all.put(
        "team report",
        verbs.managed("report", (team, _, context) -> TeamPage.report(team, questions, context)));
    all.put("team remove", verbs.managed("remove", (team, rest, _) -> remove(team, rest)));
    all.put("team tap", verbs.chosen("tap", taps::tap));
    all.put("team say", verbs.chosen("say", taps::say));
    return all;
  }

  private static Answer help(String rest) {
    String typed = rest.strip().split("\\s+")[0].toLowerCase(Locale.ROOT);
    return ALL.stream()
        .filter(name -> !typed.isEmpty() && Typo.distance(typed, name) <= Typo.MOST)
        .findFirst()
        .<Answer>map(name -> TeamPage.told("team.nearest", "command", "/team " + name))
        .orElseGet(() -> TeamPage.told("team.help"));
  }

  private Verb managed(String name, Deed deed) {
    return chosen(
        name,
        (team, rest, context) ->
            team.owner().filter(Colleague.of(context).member()::equals).isPresent()
                ? deed.run(team, rest, context)
                : TeamPage.told("team.not-yours", "channel", team.name()));
  }

  /** The team that is named, or the only one there is. */
  private Verb chosen(String name, Deed deed) {
    return (rest, context) -> {
      var words = TeamWords.read(rest);
      var teams = context.facts().of(Team.class).stream().filter(team -> !team.over()).toList();
      if (teams.isEmpty()) {
        return TeamPage.told("team.none");
      }
      if (words.channel().isEmpty()) {
        return teams.size() == 1
            ? deed.run(teams.getFirst(), words.rest(), context)
            : TeamPage.which(name, teams);
      }
      return teams.stream()
          .filter(team -> team.channel().equals(words.channel().get()))
          .findFirst()
          .map(team -> deed.run(team, words.rest(), context))
          .orElseGet(() -> TeamPage.told("team.no-such", "channel", words.name().orElseThrow()));
    };
  }

  private Answer preview(Team team, String rest, Context context) {
    var asked =
        context.facts().of(Round.class).stream()
            .filter(round -> round.channel().equals(team.channel()))
            .map(Round::question)
            .toList();
    return questions
        .next(asked, team.off())
        .map(question -> TeamPage.preview(team, question))
        .orElseGet(() -> TeamPage.told("team.no-question"));
  }

  private static Answer pause(Team team) {
    var paused = team.due(Optional.empty());
    return new Says(List.of(new Effect.Arrange(paused), Effect.Say.of(TeamPage.next(paused))));
  }

  private static Answer resume(Team team, Context context) {
    var going = team.paused() ? TeamClock.going(team, context.now()) : team;
    return new Says(List.of(new Effect.Arrange(going), Effect.Say.of(TeamPage.next(going))));
  }

  private Answer themes(Team team, String rest, Context context) {
    String[] turn = rest.toLowerCase(Locale.ROOT).split("\\s+", 2);
    var theme = turn.length == 2 ? ThemeWords.named(turn[1]) : Optional.<Theme>empty();
    if (theme.isEmpty() || !List.of("on", "off").contains(turn[0])) {
      return new Says(TeamPage.themes(team));
    }
    var off = EnumSet.noneOf(Theme.class);
    off.addAll(team.off());
    if (turn[0].equals("off")) {
      off.add(theme.get());
    } else {
      off.remove(theme.get());
    }
    var changed = team.without(off);
    return questions.next(List.of(), off).isEmpty()
        ? new Says(List.of(Effect.Say.of(Phrase.of("team.themes.last")), TeamPage.themes(team)))
        : new Says(List.of(new Effect.Arrange(changed), TeamPage.themes(changed)));
  }

  private static Answer remove(Team team, String rest) {
    return rest.equalsIgnoreCase("now")
        ? new Says(
            List.of(
                new Effect.Disband(team),
                Effect.Say.of(Phrase.of("team.removed", "channel", team.name()))))
        : TeamPage.sure(team);
  }
}
