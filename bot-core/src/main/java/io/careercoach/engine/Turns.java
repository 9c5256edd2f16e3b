package io.careercoach.engine;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Facts;
import io.careercoach.engine.Session.Label;
import io.careercoach.message.Ask;
import io.careercoach.message.Message;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.store.Audience;
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
  /** So many letters a turn have a place of their own. */
  private static final long PLACES = 1000;

  private final Conversation conversation;
  private final Repertoire repertoire;
  private final Alarm alarm;
  private final Catalogue words;
  private final Erasure erasure;
  private final ClockCheck clocks;

  Turns(
      Conversation conversation,
      Repertoire repertoire,
      Catalogue words,
      Erasure erasure,
      ClockCheck clocks) {
    this.conversation = conversation;
    this.repertoire = repertoire;
    this.alarm = new Alarm(repertoire.rhythm());
    this.words = words;
    this.erasure = erasure;
    this.clocks = clocks;
  }

  /** Somebody else saved the session in the meantime. */
  static final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** Hears the event, and tells the news above the answer; gives what to remember after it. */
  Remembered hear(
      Transaction tx, MemberRow member, Remembered before, Event event, List<Phrase> news) {
    var seen = new Teamwork(tx, member.member()).known(before.facts(), event.said());
    var context = context(member, seen, event.at());
    var session = before.session();
    var outcome =
        Unanswered.kept(
            session,
            event.said(),
            context,
            known -> conversation.turn(session, event.said(), known));
    var first = new ArrayList<>(news);
    first.addAll(clocks.of(event, member, outcome, context));
    return commit(tx, member, before, outcome.under(first.toArray(Phrase[]::new)), event);
  }

  /** Says just this, if the member said anything, and starts the session anew. */
  Remembered apologise(
      Transaction tx, MemberRow member, Remembered before, Event event, Phrase phrase) {
    var outcome = Outcome.of(before.session(), Effect.Say.of(phrase));
    return commit(tx, member, before, woken(event) ? Outcome.of(before.session()) : outcome, event);
  }

  /** Says this to the member, in no turn. */
  void tell(Transaction tx, MemberRow member, String id, Phrase phrase, Instant now) {
    var context = context(member, Facts.NONE, now);
    var message = said(Effect.Say.of(phrase).message(), context);
    var letter = new Letter(id, Optional.empty(), message);
    post(tx, member.member(), tx.outbox().next(member.member()), letter, context);
  }

  /** Sets the timer of a member who has not said anything yet, as if they just had. */
  void set(Transaction tx, MemberRow member, Facts facts, Instant now) {
    var pulse = alarm.pulse(Session.NEW, context(member, facts, now), false);
    alarm.set(tx, member.member(), pulse.ring());
  }

  Context context(MemberRow member, Facts facts, Instant now) {
    var zone = ZoneId.of(member.zone());
    var locale = Locale.forLanguageTag(member.locale());
    return new Context(
        now,
        zone,
        locale,
        member.begun(),
        member.quietUntil(),
        facts,
        phrase -> words.say(phrase, locale, zone),
        List.of());
  }

  private static boolean woken(Event event) {
    return event.said() instanceof Said.Woken;
  }

  private Remembered commit(
      Transaction tx, MemberRow member, Remembered before, Outcome outcome, Event event) {
    Instant now = event.at();
    var deeds = Deeds.of(member, before.facts(), outcome.effects(), now);
    var after = context(deeds.member(), deeds.facts(), now);
    var letters = new ArrayList<Letter>();
    Session session = outcome.session();
    for (Effect effect : outcome.effects()) {
      if (effect instanceof Effect.Say(var message, boolean inPlace)) {
        var rendered = said(message, after);
        // Below words that were typed, an older place would be overlooked.
        boolean tapped = event.said() instanceof Said.Pressed;
        var stood =
            before.session().prompt().filter(_ -> inPlace && tapped).map(Session.Prompt::id);
        session = rendered.ask().isPresent() ? asking(session, rendered.ask().get()) : session;
        String id = member.member() + ":" + (before.version() + 1) + ":" + letters.size();
        boolean wipes = letters.isEmpty() && Effect.Erase.in(outcome.effects());
        var prompt = prompt(session, rendered);
        boolean paged =
            prompt.filter(session::asked).isPresent()
                && conversation.page(session, after).isPresent();
        letters.add(new Letter(id, prompt, stood, rendered, wipes, List.of(), woken(event), paged));
      } else if (effect instanceof Effect.Take(var message)) {
        var rendered =
            message.<Private>map(
                phrase -> new Private(words.say(phrase, after.locale(), after.zone())));
        String id = member.member() + ":" + (before.version() + 1) + ":" + letters.size();
        letters.add(
            new Letter(
                id,
                Optional.empty(),
                RecordFile.of(tx, member, session.talks(), now).in(rendered)));
      }
    }
    var pulse = session.pulse();
    session = session.at(alarm.pulse(session, after, woken(event)));
    boolean moved = woken(event) || !session.pulse().ring().equals(pulse.ring());
    // The session first: whoever was overtaken finds it out before anything else is written.
    String json = SavedSession.write(session);
    if (!tx.sessions().save(member.member(), before.version(), json, now)) {
      throw new Overtaken();
    }
    var postbox = new Postbox(tx, member.member(), now);
    var outward = postbox.due(outcome.effects());
    erasure.write(tx, member, outcome.effects(), before.version() + 1, json, now);
    if (!letters.isEmpty()) {
      var settled = Closed.between(before.session(), session, event.said());
      letters.set(0, letters.getFirst().settling(settled));
    }
    for (int i = 0; i < letters.size(); i++) {
      post(tx, member.member(), (before.version() + 1) * PLACES + i, letters.get(i), after);
    }
    deeds.write(tx, repertoire, after);
    new Teamwork(tx, member.member()).write(outcome.effects());
    outward.forEach(postbox::put);
    if (moved) {
      alarm.set(tx, member.member(), session.pulse().ring());
    }
    return before.next(session, json.length(), deeds.facts());
  }

  /** The message in the member's language. */
  Message<Private> said(Message<Phrase> message, Context context) {
    return message.map(phrase -> new Private(words.say(phrase, context.locale(), context.zone())));
  }

  /** The page on which this question can be answered together with others, while it is open. */
  Optional<Ask.Form<Private>> page(Session session, String prompt, Context context) {
    return conversation
        .page(session, context)
        .filter(_ -> session.asked(prompt))
        .map(form ->
            (Ask.Form<Private>)
                form.<Private>map(
                    phrase -> new Private(words.say(phrase, context.locale(), context.zone()))));
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
                Audience.PRIVATE,
                place,
                Letter.SHAPE.version(),
                Json.write(letter),
                context.now()));
  }
}
