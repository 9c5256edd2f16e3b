package io.careercoach.engine;

import io.careercoach.begin.BeginVerbs;
import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Nothing;
import io.careercoach.dialogue.Verb.Answer;
import io.careercoach.engine.Repair.Plain;
import io.careercoach.engine.Session.Overlay.Kind;
import io.careercoach.engine.Session.Prompt;
import io.careercoach.message.Ask;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.safety.Care;
import io.careercoach.safety.FirstAid;
import java.util.List;
import java.util.Optional;

/**
 * What one event makes of a session, as a pure function: who may break in, what repairs a
 * conversation, and what goes to the open dialogue. Inside a dialogue words are an answer; only
 * repair words, commands and signs of danger break in.
 */
final class Conversation {
  private final Repertoire repertoire;
  private final Stage stage;
  private final Course course;
  private final Repairs repairs;
  private final FreeTalk free;
  private final FirstAid firstAid;

  Conversation(Repertoire repertoire, FreeTalk free, FirstAid firstAid) {
    this.repertoire = repertoire;
    this.stage = new Stage(new Talks(repertoire.dialogues()));
    this.course = new Course(stage, repertoire.rhythm());
    this.repairs = new Repairs(stage);
    this.free = free;
    this.firstAid = firstAid;
  }

  Outcome turn(Session session, Said said, Context context) {
    Outcome left =
        said instanceof Said.Woken ? Outcome.of(session) : course.lapsed(session, context);
    Outcome outcome = heard(left.session(), said, context.after(left.effects()));
    var follows = repertoire.consequences().of(outcome.effects(), context);
    Outcome all =
        (Again.question(follows).isPresent() ? outcome.then(follows) : outcome.after(follows))
            .after(left.effects());
    boolean room = all.session().open().isEmpty() && !all.session().tender();
    return said instanceof Said.Woken || !room || Again.question(all.effects()).isPresent()
        ? all
        : all.then(repertoire.rhythm().missed(context.after(all.effects())));
  }

  /** The open question with those that can be answered on the same page. */
  Optional<Ask.Form<Phrase>> page(Session session, Context context) {
    return session.overlay().isPresent() ? Optional.empty() : stage.page(session, context);
  }

  private Outcome heard(Session session, Said said, Context context) {
    return switch (said) {
      case Said.Arrived() -> arrive(session, context);
      case Said.Woken() -> course.woken(session, context);
      case Said.Words(var words) -> words(session, words, context);
      case Said.Pressed(var prompt, var key) -> pressed(session, prompt, key, context);
      case Said.Filled(var prompt, var fields) ->
          session.asked(prompt)
              ? stage.hear(session, new Heard.Filled(fields), context)
              : stale(session, context);
    };
  }

  private Outcome arrive(Session session, Context context) {
    if (!session.greeted()) {
      return command(session, "begin", context);
    }
    if (session.open().isEmpty()) {
      return course.greeted(session, free.welcomeBack(), context);
    }
    Phrase welcome = Phrase.of("engine.welcome");
    return stage.waits(session)
        ? Outcome.of(
                session.over(Kind.RETURNING, ""),
                Overlays.ask(Kind.RETURNING, "what", stage.title(session)))
            .under(welcome)
        : stage.hear(session, new Heard.Again(), context).under(welcome);
  }

  private Outcome words(Session session, Private words, Context context) {
    String text = words.text().strip();
    if (text.isEmpty()) {
      return Outcome.of(session);
    }
    var care = firstAid.due(text);
    if (care.isEmpty() && !session.greeted() && !free.meansSomething(text, context)) {
      return command(session, "begin", context);
    }
    Session known = session.greeting();
    Outcome outcome =
        care.isPresent() ? cared(known, care.get(), text, context) : answered(known, text, context);
    boolean crisis = care.filter(Care.Crisis.class::isInstance).isPresent();
    return session.greeted() || crisis ? outcome : outcome.under(BeginVerbs.notice());
  }

  private Outcome answered(Session session, String text, Context context) {
    if (text.startsWith("/")) {
      return command(session, text.substring(1), context);
    }
    var overlay =
        session
            .overlay()
            .flatMap(over -> over.prompt())
            .flatMap(prompt -> Labels.key(prompt, text));
    if (overlay.isPresent()) {
      return overlaid(session, overlay.get(), context);
    }
    Session plain = session.plain();
    var repair = Repair.in(text);
    if (repair.isPresent()) {
      return command(plain, text, context);
    }
    var option = plain.prompt().flatMap(prompt -> Labels.key(prompt, text));
    if (option.isPresent()) {
      return picked(plain, option.get(), context);
    }
    if (plain.open().isPresent()) {
      return free.breaksIn(text, plain.prompt().filter(Prompt::closed).isPresent())
          .map(command -> command(plain, command, context))
          .orElseGet(() -> inside(plain, text, context));
    }
    if (plain.tender() && !free.meansSomething(text, context)) {
      return Outcome.of(plain, firstAid.stay());
    }
    boolean no = plain.prompt().isPresent() && YesNo.no(Labels.bare(text));
    if (no || Nothing.in(text)) {
      return Outcome.of(plain.closed(), Effect.Say.of(Phrase.of("engine.fine")));
    }
    return switch (free.hear(text, plain.unclear().size(), context)) {
      case Reply.Runs(var typed) -> command(plain, typed, context);
      case Reply.Says(var say) -> Outcome.of(plain.closed(), say);
      case Reply.Greets(var say) -> course.greeted(plain.closed(), say, context);
      case Reply.Asks(var say) -> Outcome.of(plain.unclear(new Private(text)), say);
    };
  }

  /** Words that the open question cannot take may be news that stands on its own. */
  private Outcome inside(Session plain, String text, Context context) {
    return stage.hear(
        plain,
        new Private(text),
        context,
        () -> free.news(text, plain, context).map(command -> verb(plain, command, context)));
  }

  /** A word of care comes first. */
  private Outcome cared(Session session, Care care, String text, Context context) {
    Session plain = session.plain();
    boolean open = plain.open().isPresent();
    return switch (care) {
      case Care.Crisis(var effects) -> new Outcome(plain.inCrisis(), effects);
      case Care.WithAnswer(var says) -> {
        boolean goal = !open && free.meansSomething(text, context);
        var tended = goal ? Optional.<Outcome>empty() : course.tended(plain, context);
        if (tended.isPresent()) {
          yield tended.get();
        }
        var outcome =
            open || goal
                ? answered(plain, text, context).under(says)
                : Outcome.of(plain, Effect.Say.of(says));
        yield outcome.then(course.eased(context));
      }
      case Care.AndGoOn(var says) ->
          open
              ? stage.hear(plain, new Heard.Again(), context).under(says)
              : Outcome.of(plain, Effect.Say.of(says));
      case Care.AndWait(var says) ->
          open
              ? Outcome.of(plain, Effect.Say.of(says, Phrase.of("engine.later")))
              : Outcome.of(plain, Effect.Say.of(says));
    };
  }

  private Outcome pressed(Session session, String prompt, String key, Context context) {
    boolean current = session.asked(prompt);
    if (key.startsWith("/") && (current || !Repair.mends(key.substring(1)))) {
      return command(session.plain(), Command.pressed(key, session.prompt()), context);
    }
    if (session.overlays(prompt)) {
      return overlaid(session, key, context);
    }
    return current ? picked(session.plain(), key, context) : stale(session, context);
  }

  private Outcome picked(Session session, String key, Context context) {
    if (key.startsWith("/")) {
      return command(session, Command.pressed(key, session.prompt()), context);
    }
    var label =
        session.prompt().stream()
            .flatMap(prompt -> prompt.options().stream())
            .filter(option -> option.key().equals(key))
            .findFirst();
    return label.isPresent() && session.open().isPresent()
        ? stage.hear(session, new Heard.Chosen(key, label.get().text()), context)
        : stale(session, context);
  }

  private Outcome command(Session session, String typed, Context context) {
    Session plain = session.greeting().plain();
    var repair = Repair.in(typed);
    var idle =
        repair.filter(_ -> plain.open().isEmpty()).flatMap(word -> Repairs.idle(word, context));
    if (idle.isEmpty() && repair.isPresent()) {
      return repairs.repair(plain, repair.get(), context);
    }
    return verb(plain, idle.orElse(typed), context);
  }

  private Outcome verb(Session plain, String typed, Context context) {
    if (Guess.no(typed)) {
      return Outcome.of(plain.closed(), Effect.Say.of(Phrase.of("engine.fine")));
    }
    var meant = Guess.command(typed, plain.unclear());
    if (meant.isPresent()) {
      return command(plain, meant.get(), context);
    }
    var command = Command.in(typed, repertoire.verbs());
    if (command.isEmpty()) {
      return stage.reminded(
          plain, List.of(free.unknown(typed, Command.nearest(typed, repertoire.verbs()))), context);
    }
    return switch (command
        .get()
        .verb()
        .run(command.get().rest(), context.with(stage.unfinished(plain)))) {
      case Answer.Says(var effects) -> stage.reminded(plain, effects, context);
      case Answer.Closes(var dialogue, var effects) ->
          stage.passing(plain, dialogue)
              ? new Outcome(plain.closed(), effects)
              : stage.reminded(plain, effects, context);
      case Answer.Opens(var dialogue, var opening, var effects) -> {
        if (opening.words().isPresent()
            && opening.about().isPresent()
            && stage.passing(plain, dialogue)) {
          yield stage.hear(plain, new Heard.Afresh(opening), context).after(effects);
        }
        if (plain.open().isEmpty()) {
          yield stage.open(plain, dialogue, opening, context).after(effects);
        }
        yield stage
            .atOnce(plain, dialogue, opening, context)
            .map(outcome -> outcome.after(effects))
            .orElseGet(() -> settingAside(plain, typed));
      }
    };
  }

  private Outcome settingAside(Session plain, String typed) {
    String waits = Boolean.toString(stage.waits(plain));
    return Outcome.of(
        plain.over(Kind.SETTING_ASIDE, typed),
        Overlays.ask(Kind.SETTING_ASIDE, "what", stage.title(plain), "waits", waits));
  }

  private Outcome overlaid(Session session, String key, Context context) {
    Session plain = session.plain();
    String command = session.overlay().map(over -> over.command().text()).orElse("");
    return switch (key) {
      case "discard" -> Outcome.of(plain.closed(), Effect.Say.of(Phrase.of("engine.cancelled")));
      case "aside" -> {
        Outcome aside = stage.setAside(plain, context);
        yield command(aside.session(), command, context.after(aside.effects()))
            .after(aside.effects());
      }
      case "this", "not-now" -> repairs.repair(plain, Plain.NOT_NOW, context);
      case "all" ->
          stage
              .setAside(plain, context)
              .then(List.of(new Effect.Hush(), Effect.Say.of(Phrase.of("engine.hushed"))));
      case "start-over" -> stage.startOver(plain, context);
      case "keep", "stay", "continue", "neither" ->
          plain.open().isPresent()
              ? stage.hear(plain, new Heard.Again(), context)
              : Outcome.of(plain, Effect.Say.of(Phrase.of("engine.fine")));
      default -> stale(plain, context);
    };
  }

  /** The question that is open now is said once more. */
  private Outcome stale(Session session, Context context) {
    Phrase stale = Phrase.of("engine.stale");
    return session.open().isPresent() && session.overlay().isEmpty()
        ? stage.hear(session, new Heard.Again(), context).under(stale)
        : Outcome.of(session, Effect.Say.of(stale));
  }
}
