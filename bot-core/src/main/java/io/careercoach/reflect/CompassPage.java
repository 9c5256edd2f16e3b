package io.careercoach.reflect;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.direction.Direction;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Drawing;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Part.Row;
import io.careercoach.message.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A compass as a message: picture, a sentence for each trait, what moved, and one next step. */
final class CompassPage {
  private static final List<String> LEVELS = List.of("low", "low", "some", "high", "high");

  private CompassPage() {}

  static Phrase name(Trait trait) {
    return Phrase.of("compass.trait." + trait.key());
  }

  static Effect.Say of(Compass compass, Context context) {
    var day = context.day(compass.at());
    var before = compass.before(context);
    var parts = new ArrayList<Part<Phrase>>();
    parts.add(
        new Part.Text<>(
            day.equals(context.today())
                ? Phrase.of("compass.result")
                : Phrase.of("compass.shown", "day", day)));
    parts.add(picture(compass, before, context));
    parts.add(
        new Part.Facts<>(
            Stream.of(Trait.values()).map(trait -> row(trait, compass, before)).toList()));
    before.ifPresent(
        last -> parts.add(new Part.Text<>(moved(compass, last, context.day(last.at())))));
    compass
        .words()
        .ifPresent(words -> parts.add(new Part.Text<>(Phrase.of("compass.words", "words", words))));
    Direction.of(context)
        .ifPresent(direction ->
            parts.add(
                new Part.Text<>(Phrase.of("compass.direction", "direction", direction.words()))));
    return new Effect.Say(new Message<>(parts, Optional.of(then(compass, context))));
  }

  private static Part<Phrase> picture(Compass compass, Optional<Compass> before, Context context) {
    var legend = new ArrayList<Phrase>(Stream.of(Trait.values()).map(CompassPage::name).toList());
    legend.add(day(compass, context));
    before
        .map(last ->
            context.day(last.at()).equals(context.day(compass.at()))
                ? Phrase.of("compass.earlier")
                : day(last, context))
        .ifPresent(legend::add);
    var figures =
        Stream.of(Trait.values())
            .map(trait ->
                Phrase.of("compass.figure", "trait", name(trait), "step", compass.step(trait)))
            .toList();
    return new Part.Chart<>(
        Phrase.of("compass.title"),
        Phrase.of("compass.alt", "figures", figures, "most", Steps.MOST),
        legend,
        new Drawing.Radar(
            compass.steps(), before.map(Compass::steps).orElse(List.of()), Steps.MOST));
  }

  private static Phrase day(Compass compass, Context context) {
    LocalDate day = context.day(compass.at());
    return day.equals(context.today()) ? Phrase.of("compass.today") : Phrase.of("day", "day", day);
  }

  private static Row<Phrase> row(Trait trait, Compass compass, Optional<Compass> before) {
    int step = compass.step(trait);
    var level = Phrase.of("compass.level." + trait.key() + "." + LEVELS.get(step - 1));
    var value =
        before
            .map(last -> last.step(trait))
            .filter(last -> last != step)
            .map(last ->
                Phrase.of(
                    "compass.row",
                    "level",
                    level,
                    "before",
                    Steps.label(last),
                    "now",
                    Steps.label(step)))
            .orElse(level);
    return new Row<>(name(trait), value);
  }

  private static Phrase moved(Compass compass, Compass before, LocalDate day) {
    long count =
        Stream.of(Trait.values())
            .filter(trait -> compass.step(trait) != before.step(trait))
            .count();
    return Phrase.of("compass.moved", "count", count, "day", day);
  }

  /** One next step, which is as useful whichever way the answers lean. */
  private static Ask<Phrase> then(Compass compass, Context context) {
    String lean = Lean.of(compass).key();
    var options = new ArrayList<Option<Phrase>>();
    options.add(
        new Option<>("/goal new" + Option.WITH_ITS_LABEL, Phrase.of("compass.next." + lean)));
    if (compass.fresh(context) && !compass.deepened()) {
      options.add(new Option<>("/" + CompassVerbs.MORE, Phrase.of("compass.more")));
    }
    return new Ask.Choice<>("compass.then", Phrase.of("compass.then." + lean), options);
  }
}
