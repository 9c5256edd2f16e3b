package io.careercoach.dialogue;

import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question after an answer that was not understood: first in other words with an example, then
 * with buttons, or with ways to leave it where there is nothing to pick. There is no third time: it
 * stays open, or waits where it must be answered.
 */
final class Missed {
  private Missed() {}

  /** The question once more; nothing if it stays open. */
  static Optional<Effect> again(Learnt learnt, Question question, Context context) {
    int misses = learnt.misses(question.slot());
    var hint = Phrase.of(question.id() + ".hint");
    if (misses == 1) {
      return Optional.of(ask(question, hint, question.options(learnt, context)));
    }
    if (misses > 2 && !question.required()) {
      return Optional.empty();
    }
    if (!choices(question, learnt, context)) {
      // in turn, so that the same words do not come again and again
      var easier = Phrase.of(misses % 2 == 0 ? "form.easier" : "form.later");
      return Optional.of(
          Asking.say(
              List.of(easier),
              List.of(),
              question,
              hint,
              orLeave(question, learnt, context),
              false));
    }
    return Optional.of(
        misses == 2
            ? ask(question, Phrase.of("form.pick"), question.rescue(learnt, context))
            : ask(question, Phrase.of("form.waits"), orNotNow(question, learnt, context)));
  }

  private static Effect ask(Question question, Phrase words, List<Option<Phrase>> options) {
    return Asking.say(List.of(), List.of(), question, words, options, false);
  }

  /** Whether there is anything to pick that answers it. */
  private static boolean choices(Question question, Learnt learnt, Context context) {
    return question.rescue(learnt, context).stream()
        .anyMatch(option -> !option.key().startsWith("/"));
  }

  private static List<Option<Phrase>> orNotNow(Question question, Learnt learnt, Context context) {
    var options = new ArrayList<>(question.options(learnt, context));
    if (options.stream().noneMatch(option -> option.key().equals("not-now"))) {
      options.add(new Option<>("/not now", Phrase.of("form.not-now")));
    }
    return options;
  }

  private static List<Option<Phrase>> orLeave(Question question, Learnt learnt, Context context) {
    var options = orNotNow(question, learnt, context);
    boolean skips = options.stream().anyMatch(option -> option.key().equals("/skip"));
    if (!skips && !question.required()) {
      options.addFirst(new Option<>("/skip", Phrase.of("form.skip")));
    }
    return options;
  }
}
