package io.careercoach.checkin;

import io.careercoach.checkin.CheckIn.Promise;
import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Learnt;
import io.careercoach.goal.Goal;
import io.careercoach.goal.GoalNews;
import io.careercoach.goal.GoalStory;
import io.careercoach.ledger.Gain;
import io.careercoach.ledger.Win;
import io.careercoach.message.Part;
import io.careercoach.message.Part.Row;
import io.careercoach.message.Phrase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The last four check-ins on one page: how they felt, promises, wins, the goal's line. */
final class LookBack {
  /** Every so many check-ins one is a look-back. */
  static final int EVERY = 4;

  private static final int MOST_GOALS = 5;

  private LookBack() {}

  static List<Part<Phrase>> page(Learnt learnt, Context context) {
    var before =
        CheckIn.all(context).stream()
            .filter(one -> one.done() && !one.id().equals(learnt.get(Round.WEEK).orElse("")))
            .toList();
    var last = before.subList(Math.max(0, before.size() - (EVERY - 1)), before.size());
    var rows = new ArrayList<Row<Phrase>>();
    rows.add(new Row<>(Phrase.of("checkin.back.felt"), felt(last, learnt)));
    promises(last, learnt, context)
        .ifPresent(kept -> rows.add(new Row<>(Phrase.of("checkin.back.promises"), kept)));
    Instant since = since(last, context);
    var goals = goals(since, context).toList();
    rows.add(new Row<>(Phrase.of("checkin.back.wins"), wins(since, context)));
    goals.stream()
        .limit(MOST_GOALS)
        .forEach(
            goal -> rows.add(new Row<>(Phrase.quote(goal.title()), told(goal, since, context))));
    var parts = new ArrayList<Part<Phrase>>();
    parts.add(new Part.Text<>(Phrase.of("checkin.back", "weeks", last.size() + 1)));
    parts.add(new Part.Facts<>(rows));
    goals.stream()
        .filter(Goal::active)
        .flatMap(goal -> GoalNews.chart(goal, context).stream())
        .limit(1)
        .forEach(parts::add);
    return parts;
  }

  private static Phrase felt(List<CheckIn> last, Learnt learnt) {
    return Phrase.of(
        "checkin.back.list",
        "items",
        Stream.concat(
                last.stream().flatMap(one -> one.feeling().stream()),
                learnt.get(Round.FEELING).stream())
            .map(feeling -> Phrase.of("checkin.felt." + Round.key(feeling)))
            .toList());
  }

  private static Optional<Phrase> promises(List<CheckIn> last, Learnt learnt, Context context) {
    var all =
        Stream.concat(
                last.stream().flatMap(one -> one.promise().stream()),
                Answered.promise(learnt, context).stream())
            .toList();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Phrase.of(
                "checkin.back.kept",
                "kept",
                all.stream().filter(Promise.KEPT::equals).count(),
                "all",
                all.size(),
                "partly",
                all.stream().filter(Promise.PARTLY::equals).count()));
  }

  private static Instant since(List<CheckIn> last, Context context) {
    return last.stream().findFirst().map(CheckIn::due).orElse(context.now());
  }

  private static Phrase wins(Instant since, Context context) {
    var wins =
        context.facts().of(Win.class).stream().filter(win -> !win.at().isBefore(since)).toList();
    var counted =
        Arrays.stream(Gain.values())
            .filter(gain -> count(gain, wins) > 0)
            .map(gain -> gain.counted(count(gain, wins)))
            .toList();
    return counted.isEmpty()
        ? Phrase.of("checkin.back.no-wins", "wins", wins.size())
        : Phrase.of("checkin.back.list", "items", counted);
  }

  private static long count(Gain gain, List<Win> wins) {
    return wins.stream().filter(win -> win.gain().filter(gain::equals).isPresent()).count();
  }

  /** How far a goal is, with the member's last news in words. */
  private static Phrase told(Goal goal, Instant since, Context context) {
    Phrase standing = GoalNews.plain(goal, context);
    return GoalNews.told(goal, since)
        .filter(_ -> goal.active())
        .map(words -> Phrase.of("checkin.back.news", "standing", standing, "words", words))
        .orElse(standing);
  }

  /** The goals that were under way in that time, that with the nearest date first. */
  private static Stream<Goal> goals(Instant since, Context context) {
    return GoalStory.between(context.day(since), context.today(), context).stream()
        .filter(goal -> goal.active() || goal.ended().isPresent())
        .sorted(Comparator.comparing(goal -> goal.deadline().orElse(LocalDate.MAX)));
  }
}
