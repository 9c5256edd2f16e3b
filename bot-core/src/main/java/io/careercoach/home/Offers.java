package io.careercoach.home;

import io.careercoach.checkin.CheckIn;
import io.careercoach.dialogue.Context;
import io.careercoach.direction.Direction;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import io.careercoach.reflect.Compass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What fits now, as at most five buttons. */
final class Offers {
  private static final int MOST = 5;

  private Offers() {}

  static Ask<Phrase> of(Optional<CheckIn> underWay, Context context) {
    boolean goals = Board.hasGoals(context);
    boolean open = underWay.filter(one -> !over(one)).isPresent();
    var all = new ArrayList<Option<Phrase>>();
    add(all, open, "/checkin", "checkin");
    add(all, goals, "/goal update", "news");
    add(all, goals, "/progress", "progress");
    add(all, true, "/goal new", "goal");
    add(all, Direction.of(context).isEmpty(), "/direction explore", "direction");
    add(all, true, "/win", "win");
    add(all, Compass.due(context), "/reflect compass", "compass");
    add(all, !goals, "/help", "help");
    return new Ask.Choice<>(
        "home.then", Phrase.of("home.then"), all.subList(0, Math.min(MOST, all.size())));
  }

  private static boolean over(CheckIn checkIn) {
    return checkIn.state() != CheckIn.State.OPEN;
  }

  private static void add(List<Option<Phrase>> all, boolean fits, String command, String label) {
    if (fits) {
      all.add(new Option<>(command, Phrase.of("home.button." + label)));
    }
  }
}
