package io.careercoach.engine;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Facts;
import io.careercoach.engine.Session.Label;
import io.careercoach.message.Ask;
import io.careercoach.message.Message;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.store.FactRow;
import io.careercoach.store.MemberRow;
import io.careercoach.store.OutboxRow;
import io.careercoach.store.Transaction;
import io.careercoach.words.Catalogue;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Does a turn in a transaction: the session, facts, timers and letters of one event, all or
 * nothing.
 */
final class Turns {
  private static final String PRIVATE = "private";

  /** So many letters a turn have a place of their own. */
  private static final long PLACES = 1000;

  private final Conversation conversation;
  private final Repertoire repertoire;
  private final Catalogue words;

  Turns(Conversation conversation, Repertoire repertoire, Catalogue words) {
    this.conversation = conversation;
    this.repertoire = repertoire;
    this.words = words;
  }

  /** Somebody else saved the session in the meantime. */
  static final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** Hears the event, and tells the news above the answer; gives what to remember after it. */
  Remembered hear(
      Transaction tx, MemberRow member, Remembered before, Event event, List<Phrase> news) {
    var context =
        new Context(
            event.at(),
            ZoneId.of(member.zone()),
            Locale.forLanguageTag(member.locale()),
            member.begun().isPresent(),
            before.facts());
    var outcome = conversation.turn(before.session(), event.said(), context);
    return commit(tx, member, before, outcome.under(news.toArray(Phrase[]::new)), context);
  }

  /** Says just this, and starts the session anew. */
  Remembered apologise(
      Transaction tx, MemberRow member, Remembered before, Event event, Phrase phrase) {
    var context =
        new Context(
            event.at(),
            ZoneId.of(member.zone()),
            Locale.forLanguageTag(member.locale()),
            false,
            before.facts());
    return commit(tx, member, before, Outcome.of(before.session(), Effect.Say.of(phrase)), context);
  }

  private Remembered commit(
      Transaction tx, MemberRow member, Remembered before, Outcome outcome, Context context) {
    var letters = new ArrayList<Letter>();
    Session session = outcome.session();
    for (Effect effect : outcome.effects()) {
      if (effect instanceof Effect.Say(var message)) {
        var rendered =
            message.<Private>map(
                phrase -> new Private(words.say(phrase, context.locale(), context.zone())));
        session = rendered.ask().isPresent() ? asking(session, rendered.ask().get()) : session;
        String id = member.member() + ":" + (before.version() + 1) + ":" + letters.size();
        letters.add(new Letter(id, prompt(session, rendered), rendered));
      }
    }
    // The session first: whoever was overtaken finds it out before anything else is written.
    String json = SavedSession.write(session);
    if (!tx.sessions().save(member.member(), before.version(), json, context.now())) {
      throw new Overtaken();
    }
    for (int i = 0; i < letters.size(); i++) {
      post(tx, member.member(), (before.version() + 1) * PLACES + i, letters.get(i), context);
    }
    Facts facts = keep(tx, member, before.facts(), outcome.effects(), context);
    return before.next(session, json.length(), facts);
  }

  /** Does all that an outcome wants besides being said; gives what is known after it. */
  private Facts keep(
      Transaction tx, MemberRow member, Facts known, List<Effect> effects, Context context) {
    Facts facts = known;
    MemberRow changed = member;
    for (Effect effect : effects) {
      switch (effect) {
        case Effect.Say _ -> {}
        case Effect.Keep(var fact) -> {
          var kind = repertoire.kind(fact);
          facts = Remembered.with(facts, fact);
          tx.facts()
              .keep(
                  member.member(),
                  new FactRow(
                      kind.name(),
                      fact.id(),
                      kind.version(),
                      Json.write(fact),
                      context.now(),
                      context.now()));
        }
        case Effect.Wake(var timer, var at) -> tx.timers().set(member.member(), timer, at);
        case Effect.Hush() -> {
          tx.timers().clearAll(member.member());
          changed = begun(changed, Optional.empty());
        }
        case Effect.Begin() -> changed = begun(changed, Optional.of(context.now()));
      }
    }
    if (!changed.equals(member)) {
      tx.members().change(changed);
    }
    return facts;
  }

  private static Session asking(Session session, Ask<Private> ask) {
    List<Label> options =
        switch (ask) {
          case Ask.Choice<Private>(_, _, var offered) ->
              offered.stream().map(option -> new Label(option.key(), option.label())).toList();
          case Ask.Words<Private> _, Ask.Form<Private> _ -> List.of();
        };
    return session.asking(ask.id(), options);
  }

  /** The id of the question in the letter, so that a click can name it. */
  private static Optional<String> prompt(Session session, Message<Private> message) {
    return message
        .ask()
        .flatMap(ask ->
            ask.id().startsWith(Overlays.PREFIX)
                ? session.overlay().flatMap(Session.Overlay::prompt)
                : session.prompt())
        .map(Session.Prompt::id);
  }

  private static void post(
      Transaction tx, String member, long place, Letter letter, Context context) {
    tx.outbox()
        .add(
            new OutboxRow(
                letter.id(),
                member,
                member,
                PRIVATE,
                place,
                Letter.SHAPE.version(),
                Json.write(letter),
                context.now()));
  }

  private static MemberRow begun(MemberRow row, Optional<Instant> begun) {
    return new MemberRow(
        row.member(), row.zone(), row.locale(), begun, row.quietUntil(), row.since());
  }
}
