package io.careercoach.team;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Verb.Answer.Says;
import io.careercoach.message.Phrase;
import io.careercoach.time.CheckInTime;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** A team is set up, or its time, zone or minimum changed. */
record TeamSetup(RandomGenerator chance) {
  /** Three days later, when a round closes, is a working day too. */
  private static final CheckInTime USUAL = new CheckInTime(DayOfWeek.TUESDAY, LocalTime.of(10, 0));

  private static final int MOST = 1000;

  Says run(TeamWords words, Context context) {
    if (!Colleague.of(context).served()) {
      return TeamPage.told("team.not-here");
    }
    if (words.channel().isEmpty() || words.odd()) {
      return TeamPage.told("team.setup.how");
    }
    var minimum = words.minimum().orElse(Release.FLOOR);
    if (minimum < Release.FLOOR || minimum > MOST) {
      return TeamPage.told("team.setup.minimum", "least", Release.FLOOR, "most", MOST);
    }
    return context
        .facts()
        .find(Team.class, words.channel().get())
        .map(team -> again(team, words, context))
        .orElseGet(() -> first(words, context));
  }

  private Says first(TeamWords words, Context context) {
    var zone = words.zone().orElse(context.zone());
    var team =
        new Team(
            words.channel().orElseThrow(),
            words.name().orElseThrow(),
            zone,
            context.locale().toLanguageTag(),
            time(words, USUAL),
            words.minimum().orElse(Release.FLOOR),
            Set.of(),
            Optional.of(Colleague.of(context).member()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Long.toHexString(chance.nextLong()) + Long.toHexString(chance.nextLong()));
    return kept(TeamClock.going(team, context.now()), Phrase.of("team.setup.small"), context);
  }

  /** Whose owner is forgotten belongs to whoever sets it up anew. */
  private static Says again(Team team, TeamWords words, Context context) {
    String member = Colleague.of(context).member();
    if (team.owner().filter(owner -> !owner.equals(member)).isPresent()) {
      return TeamPage.told("team.not-yours", "channel", team.name());
    }
    var mine = team.owned(Optional.of(member)).atLeast(words.minimum().orElse(team.minimum()));
    var time = time(words, team.when());
    var zone = words.zone().orElse(team.zone());
    var changed =
        team.over()
            ? TeamClock.going(mine.at(time, zone), context.now())
            : TeamClock.changed(mine, time, zone, context.now());
    boolean lower = words.minimum().filter(wanted -> wanted < team.minimum()).isPresent();
    return kept(changed, Phrase.of(lower ? "team.setup.rises" : "team.setup.small"), context);
  }

  private static CheckInTime time(TeamWords words, CheckInTime before) {
    var said = words.time();
    return new CheckInTime(said.day().orElse(before.day()), said.time().orElse(before.time()));
  }

  private static Says kept(Team team, Phrase remark, Context context) {
    return new Says(
        List.of(
            new Effect.Arrange(team),
            Effect.Say.of(
                Phrase.of("team.setup.done", "channel", team.name(), "minimum", team.minimum()),
                TeamPage.next(team),
                remark)));
  }
}
