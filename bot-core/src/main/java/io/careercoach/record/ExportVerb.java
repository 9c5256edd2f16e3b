package io.careercoach.record;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Kind;
import io.careercoach.dialogue.Verb;
import io.careercoach.dialogue.Verb.Answer.Says;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The command that gives a member everything of theirs, to take along. */
public final class ExportVerb {
  private ExportVerb() {}

  public static Map<String, Verb> all(Collection<Kind<?>> kinds) {
    var page = new RecordPage(List.copyOf(kinds));
    return Map.of("export", (_, context) -> new Says(export(page, context)));
  }

  private static Effect export(RecordPage page, Context context) {
    if (context.facts().all().stream().allMatch(OneDayCode.class::isInstance)) {
      return Effect.Say.of(Phrase.of("mine.nothing"));
    }
    var parts = new ArrayList<Part<Phrase>>();
    parts.add(new Part.Text<>(Phrase.of("mine.export")));
    parts.add(new Part.Enclosure<>("career-coach.md", page.lines(context)));
    RecordCalendar.of(context)
        .ifPresent(text ->
            parts.add(
                new Part.Enclosure<>(
                    "career-coach.ics", List.of(Phrase.quote(new Private(text))))));
    return new Effect.Take(new Message<>(parts, Optional.empty()));
  }
}
