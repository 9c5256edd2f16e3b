package io.careercoach.engine;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Heard;
import io.careercoach.engine.Repair.Plain;
import io.careercoach.engine.Session.Overlay.Kind;
import io.careercoach.message.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * Mends a conversation, once for all dialogues: back, skip, later, cancel, help, why, edit and
 * stop.
 */
final class Repairs {
  private final Stage stage;

  Repairs(Stage stage) {
    this.stage = stage;
  }

  /** What a word means that has nothing to mend. */
  static Optional<String> idle(Repair word, Context context) {
    return context.begun().isEmpty() || !(word instanceof Plain plain)
        ? Optional.of("help").filter(_ -> word == Plain.HELP)
        : switch (plain) {
          case HELP -> Optional.of("help");
          case SKIP -> Optional.of("checkin skip");
          case LATER -> Optional.of("checkin later");
          case BACK, CANCEL, WHY, STOP, CONTINUE, START_OVER, NOT_NOW -> Optional.empty();
        };
  }

  Outcome repair(Session session, Repair repair, Context context) {
    boolean nothing = session.open().isEmpty();
    return switch (repair) {
      case Repair.Edit(int line) ->
          nothing ? stage.idle(session) : stage.hear(session, new Heard.Edit(line), context);
      case Plain plain ->
          switch (plain) {
            case HELP ->
                stage.hear(session, new Heard.Again(), context).under(Phrase.of("engine.help"));
            case CONTINUE ->
                nothing
                    ? stage.resume(session, context)
                    : stage.hear(session, new Heard.Again(), context);
            case STOP -> Outcome.of(session.over(Kind.STOPPING, ""), Overlays.ask(Kind.STOPPING));
            case BACK ->
                nothing ? stage.idle(session) : stage.hear(session, new Heard.Back(), context);
            case SKIP ->
                nothing ? stage.idle(session) : stage.hear(session, new Heard.Skip(), context);
            case WHY -> nothing ? stage.idle(session) : stage.why(session, context);
            case LATER ->
                nothing
                    ? stage.idle(session)
                    : Outcome.of(session, Effect.Say.of(Phrase.of("engine.later")));
            case CANCEL ->
                nothing
                    ? stage.idle(session)
                    : Outcome.of(session.over(Kind.CANCELLING, ""), Overlays.ask(Kind.CANCELLING));
            case START_OVER -> nothing ? stage.idle(session) : stage.startOver(session, context);
            case NOT_NOW -> {
              // what can be skipped and would only wait is skipped
              boolean skips = session.prompt().filter(asked -> asked.offers("/skip")).isPresent();
              if (!nothing && skips && stage.waits(session)) {
                yield stage.hear(session, new Heard.Skip(), context);
              }
              yield nothing ? stage.idle(session) : notNow(session, context);
            }
          };
    };
  }

  private Outcome notNow(Session session, Context context) {
    Outcome aside = stage.setAside(session, context);
    boolean waits = aside.session().aside().size() > session.aside().size();
    return aside.then(List.of(Effect.Say.of(Phrase.of(waits ? "engine.aside" : "engine.fine"))));
  }
}
