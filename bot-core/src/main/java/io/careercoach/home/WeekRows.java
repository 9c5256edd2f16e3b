package io.careercoach.home;

import io.careercoach.checkin.CheckIn;
import io.careercoach.checkin.CheckInRhythm;
import io.careercoach.checkin.Step;
import io.careercoach.dialogue.Context;
import io.careercoach.ledger.Win;
import io.careercoach.message.Part.Row;
import io.careercoach.message.Phrase;
import io.careercoach.reflect.Compass;
import io.careercoach.time.Week;
import java.util.ArrayList;
import java.util.List;

/** This week on a few lines: the check-in, the last step, its latest wins, the compass. */
record WeekRows(CheckInRhythm rhythm, Context context) {
  private static final int WINS = 2;
  private static final int LONG = 300;

  List<Row<Phrase>> all() {
    var rows = new ArrayList<Row<Phrase>>();
    rows.add(row("checkin", checkIn()));
    CheckIn.lastStep(context).ifPresent(step -> rows.add(row("step", step(step))));
    Win.newestFirst(context).stream()
        .filter(win -> Week.of(context.day(win.at())).equals(Week.of(context.today())))
        .limit(WINS)
        .forEach(win -> rows.add(row("win", Phrase.quote(win.words().shortened(LONG)))));
    Compass.latest(context)
        .ifPresent(
            last -> rows.add(row("compass", Phrase.of("day", "day", context.day(last.at())))));
    return rows;
  }

  private Phrase checkIn() {
    return rhythm
        .underWay(context)
        .map(one ->
            switch (one.state()) {
              case DONE -> Phrase.of("home.checkin.done");
              case SKIPPED -> Phrase.of("home.checkin.skipped");
              case OPEN -> Phrase.of("home.checkin.open");
            })
        .orElseGet(this::next);
  }

  private Phrase next() {
    return rhythm.upcoming(1, context).stream()
        .findFirst()
        .map(due ->
            Phrase.of(
                rhythm.silent(context) ? "home.checkin.silent" : "home.checkin.next",
                "when",
                due.atZone(context.zone())))
        .orElseGet(() -> Phrase.of("home.checkin.free"));
  }

  private static Phrase step(Step step) {
    return Phrase.of("home.step", "step", step.words().shortened(LONG), "day", step.day());
  }

  private static Row<Phrase> row(String label, Phrase value) {
    return new Row<>(Phrase.of("home.label." + label), value);
  }
}
