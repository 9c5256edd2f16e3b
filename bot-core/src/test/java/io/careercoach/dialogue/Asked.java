package io.careercoach.dialogue;

import io.careercoach.message.Ask;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One form in the middle of a talk, as tests hold it: what was learnt, and what was said last. */
record Asked(Form form, Optional<Learnt> learnt, List<Effect> said) {
  static final Context NOW =
      new Context(
          Instant.parse("2026-11-23T12:00:00Z"), ZoneId.of("Europe/Berlin"), Locale.UK, Facts.NONE);

  static Asked open(Form form) {
    return of(form, form.open(Opening.BLANK, NOW));
  }

  /** The same talk after a deploy. */
  Asked deployed(Form next) {
    return new Asked(next, learnt, said);
  }

  Asked hears(Heard heard) {
    return of(form, form.hear(learnt.orElseThrow(), heard, NOW));
  }

  Asked hears(String... words) {
    Asked after = this;
    for (String word : words) {
      after = after.hears(new Heard.Words(new Private(word)));
    }
    return after;
  }

  private static Asked of(Form form, Turn<Learnt> turn) {
    return new Asked(form, turn.waiting(), turn.effects());
  }

  /** The ids of the paragraphs and of the question's words, in their order. */
  List<String> ids() {
    var ids = new ArrayList<String>();
    for (Effect effect : said) {
      if (effect instanceof Effect.Say(Message<Phrase> message, _)) {
        for (Part<Phrase> part : message.parts()) {
          if (part instanceof Part.Text<Phrase>(var text)) {
            ids.add(text.id());
          }
        }
        message.ask().ifPresent(ask -> ids.add(ask.question().id()));
      }
    }
    return ids;
  }

  /** The question that is asked. */
  String question() {
    return ask().map(Ask::id).orElse("none");
  }

  /** The keys of the answers on offer. */
  List<String> offers() {
    return ask().orElseThrow() instanceof Ask.Choice<Phrase>(_, _, var options)
        ? options.stream().map(Ask.Option::key).toList()
        : List.of();
  }

  private Optional<Ask<Phrase>> ask() {
    return said.stream()
        .flatMap(
            effect -> effect instanceof Effect.Say(var message, _) ? message.ask().stream() : null)
        .findFirst();
  }

  String answer(String slot) {
    return learnt.orElseThrow().get(Slot.words(slot)).orElse("");
  }
}
