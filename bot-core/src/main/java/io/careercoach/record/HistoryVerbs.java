package io.careercoach.record;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Kind;
import io.careercoach.dialogue.Verb;
import io.careercoach.dialogue.Verb.Answer.Says;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Part.Row;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The command that searches what the member wrote. */
public final class HistoryVerbs {
  private static final int MOST = 8;
  private static final int LATEST = 5;

  private HistoryVerbs() {}

  public static Map<String, Verb> all(Collection<Kind<?>> kinds) {
    var search = new HistorySearch(kinds);
    return Map.of("history", (rest, context) -> new Says(answer(search, rest, context)));
  }

  private static Effect.Say answer(HistorySearch search, String rest, Context context) {
    var wanted = HistoryWords.of(rest);
    if (wanted.wanted().isEmpty()) {
      var latest = search.latest(context);
      return latest.isEmpty()
          ? Effect.Say.of(Phrase.of("history.empty"))
          : page(
              Phrase.of("history.latest"), latest, LATEST, Optional.of(Phrase.of("history.how")));
    }
    var words = new Private(rest);
    var found = search.find(wanted, context);
    return found.isEmpty()
        ? Effect.Say.of(Phrase.of("history.nothing", "words", words))
        : page(
            Phrase.of("history.found", "words", words),
            found,
            MOST,
            Optional.of(found.size() - MOST)
                .filter(more -> more > 0)
                .map(more -> Phrase.of("history.more", "count", more)));
  }

  private static Effect.Say page(
      Phrase heading, List<HistoryLine> lines, int most, Optional<Phrase> below) {
    var parts = new ArrayList<Part<Phrase>>();
    parts.add(new Part.Text<>(heading));
    parts.add(new Part.Facts<>(lines.stream().limit(most).map(HistoryVerbs::row).toList()));
    below.ifPresent(words -> parts.add(new Part.Text<>(words)));
    return new Effect.Say(new Message<>(parts, Optional.empty()));
  }

  private static Row<Phrase> row(HistoryLine line) {
    var kind = Phrase.of("record." + line.kind());
    var label =
        line.day()
            .map(day -> Phrase.of("joined", "first", Phrase.of("day", "day", day), "second", kind))
            .orElse(kind);
    return new Row<>(label, Phrase.quote(line.words()));
  }
}
