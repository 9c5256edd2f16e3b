package io.careercoach.record;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Entry;
import io.careercoach.dialogue.Fact;
import io.careercoach.dialogue.Kind;
import io.careercoach.message.Markdown;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.settings.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** All that is known of a member as a page of Markdown: a chapter a kind, its entries by day. */
record RecordPage(Collection<Kind<?>> kinds) {
  private static final Phrase BLANK = Phrase.quote(new Private(""));

  List<Phrase> lines(Context context) {
    var lines = new ArrayList<Phrase>();
    lines.add(Phrase.of("mine.page", "day", context.today()));
    var facts = new ArrayList<>(context.facts().all());
    if (context.facts().of(Settings.class).isEmpty()) {
      facts.add(Settings.of(context)); // the usual, which nobody had to choose
    }
    kinds.forEach(kind -> chapter(lines, kind.name(), entries(kind, facts, context)));
    chapter(lines, "unfinished", Begun.entries(context));
    return lines.stream().map(Markdown::safe).toList();
  }

  private static List<Entry> entries(Kind<?> kind, List<Fact> facts, Context context) {
    return facts.stream()
        .filter(kind::has)
        .map(fact -> kind.read(fact, context))
        .sorted(Comparator.comparing(entry -> entry.day().orElse(LocalDate.MIN)))
        .toList();
  }

  private static void chapter(List<Phrase> lines, String name, List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    lines.add(BLANK);
    lines.add(Phrase.of("mine.chapter", "kind", Phrase.of("record." + name)));
    lines.add(BLANK);
    entries.forEach(entry -> entry(lines, entry));
  }

  private static void entry(List<Phrase> lines, Entry entry) {
    lines.add(
        entry
            .day()
            .map(day -> Phrase.of("mine.entry.day", "day", day, "line", entry.line()))
            .orElseGet(() -> Phrase.of("mine.entry", "line", entry.line())));
    entry
        .rows()
        .forEach(
            row -> lines.add(Phrase.of("mine.row", "label", row.label(), "value", row.value())));
  }
}
