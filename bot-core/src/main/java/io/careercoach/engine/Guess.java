package io.careercoach.engine;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.goal.Goal;
import io.careercoach.message.Ask;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.understand.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks what words outside a dialogue meant; a tap makes a command of them. */
final class Guess {
  /** The question whether words are news. */
  static final String NEWS = "engine.news";

  private static final int MOST_GOALS = 3;

  /** What is said the first time, the second time, and from then on. */
  private static final List<String> MISSED =
      List.of("engine.unclear", "engine.pick", "engine.pick.again");

  /** Closes the question. */
  private static final String NO = "never mind";

  private Guess() {}

  /** The command that a tap stands for, with the words that were said last. */
  static Optional<String> command(String typed, List<Private> said) {
    String[] parts = typed.split(" ", 2);
    String words = said.isEmpty() ? "" : said.getLast().text();
    for (Use use : Use.values()) {
      if (use.key().equals(parts[0]) && (parts.length == 1 || parts[1].matches("[\\d ]+"))) {
        return Optional.of(use.command() + " " + (parts.length == 1 ? "" : parts[1] + " ") + words);
      }
    }
    return Optional.empty();
  }

  static boolean no(String typed) {
    return typed.equals(NO);
  }

  /** The best guess; buttons for everything else. */
  static Effect.Say of(String text, int misses, Context context) {
    var goals = context.facts().of(Goal.class).stream().filter(Goal::active).toList();
    return news(text, goals)
        .orElseGet(() -> anything(MISSED.get(Math.min(misses, MISSED.size() - 1)), goals));
  }

  private static Optional<Effect.Say> news(String text, List<Goal> goals) {
    if (goals.isEmpty() || !Told.sentence(text)) {
      return Optional.empty();
    }
    var options = new ArrayList<Option<Phrase>>();
    if (goals.size() == 1) {
      options.add(option(Use.NEWS, "" + goals.getFirst().number(), "engine.news.yes"));
    } else {
      goals.stream()
          .limit(MOST_GOALS)
          .forEach(goal ->
              options.add(
                  new Option<>(
                      "/" + Use.NEWS.key() + " " + goal.number(),
                      Phrase.of(
                          "goal.which.option",
                          "number",
                          goal.number(),
                          "outcome",
                          goal.outcome().shortened(Option.QUOTED)))));
    }
    options.add(new Option<>("/" + Use.KEEP.key(), Phrase.of("engine.news.win")));
    options.add(new Option<>("/" + NO, Phrase.of("engine.news.no")));
    var question = Phrase.of(NEWS, "goals", goals.size(), "goal", goals.getFirst().title());
    return Optional.of(ask(NEWS, question, options));
  }

  /** Asks what was meant; one tap makes a goal of the words, or news about one. */
  private static Effect.Say anything(String id, List<Goal> goals) {
    return ask(
        id,
        Phrase.of(id),
        List.of(
            goals.isEmpty()
                ? new Option<>("/direction explore", Phrase.of("engine.offer.unsure"))
                : new Option<>("/" + Use.NEWS.key(), Phrase.of("engine.offer.news")),
            new Option<>("/" + Use.TAKE.key(), Phrase.of("engine.offer.take")),
            new Option<>("/help", Phrase.of("engine.offer.help"))));
  }

  private static Option<Phrase> option(Use use, String about, String label) {
    return new Option<>("/" + use.key() + " " + about, Phrase.of(label));
  }

  private static Effect.Say ask(String id, Phrase question, List<Option<Phrase>> options) {
    return Effect.Say.asking(new Ask.Choice<>(id, question, options));
  }
}
