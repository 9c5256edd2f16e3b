package io.careercoach.engine;

import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Fact;
import io.careercoach.dialogue.Facts;
import io.careercoach.engine.Turns.Overtaken;
import io.careercoach.store.Transaction;
import io.careercoach.team.Colleague;
import io.careercoach.team.Tap;
import io.careercoach.team.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * What a turn knows of the teams of its member's workspace, and what it does to them. It is read
 * anew in every turn: nothing of it is remembered with the member's own facts.
 */
record Teamwork(Transaction tx, String member) {
  /** There no post of a team reaches its channel yet. */
  private static final Set<String> LATER = Set.of("slack", "discord");

  /** The facts with what the member tapped; with the teams too, if it is about them. */
  Facts known(Facts own, Said said) {
    if (said instanceof Said.Woken) {
      return own;
    }
    var all = new ArrayList<Fact>(own.all());
    var records = new TeamRecords(tx);
    all.addAll(records.taps(member));
    if (concerns(said)) {
      String workspace = workspace();
      boolean served = !LATER.contains(workspace.split("/")[0]);
      all.add(new Colleague(member, workspace, served));
      for (Team team : records.teams(workspace)) {
        all.add(team);
        all.addAll(records.rounds(workspace, team));
      }
    }
    return new Facts(all);
  }

  private static boolean concerns(Said said) {
    return switch (said) {
      case Said.Words(var words) -> words.text().toLowerCase(Locale.ROOT).contains("team");
      case Said.Pressed(_, var key) -> key.contains("team");
      case Said.Arrived _, Said.Filled _, Said.Woken _ -> false;
    };
  }

  /** Who tapped into a round that has closed since is told so, by another turn. */
  void write(List<Effect> effects) {
    for (Effect effect : effects) {
      if (effect instanceof Effect.Drop(Tap tap)) {
        tx.taps().remove(member, tap.workspace(), tap.channel(), tap.week());
      } else if (effect instanceof Effect.Common common) {
        write(common);
      }
    }
  }

  private void write(Effect.Common effect) {
    var records = new TeamRecords(tx);
    switch (effect) {
      case Effect.Arrange(Team team) -> records.put(workspace(), team);
      case Effect.Arrange(Tap tap) -> {
        if (!records.put(member, tap)) {
          throw new Overtaken();
        }
      }
      case Effect.Disband(Team team) -> {
        records.rounds(workspace(), team).stream()
            .filter(round -> !round.closed())
            .forEach(round -> {
              records.change(workspace(), round.stopped());
              tx.taps().taken(workspace(), team.channel(), round.week());
            });
        records.put(workspace(), team.ended());
      }
      case Effect.Arrange _, Effect.Disband _ ->
          throw new IllegalStateException("no workspace owns this");
    }
  }

  /** Totals that were made stay; who they are made of does not name this member any more. */
  void forget() {
    var records = new TeamRecords(tx);
    for (Team team : records.teams(workspace())) {
      if (team.owner().filter(member::equals).isPresent()) {
        records.put(workspace(), team.ownedByNobody());
      }
      for (var round : records.rounds(workspace(), team)) {
        var without = round.forgetting(team, member, UUID.randomUUID().toString());
        if (!without.equals(round)) {
          records.change(workspace(), without);
        }
      }
    }
  }

  private String workspace() {
    return Post.platform(member);
  }
}
