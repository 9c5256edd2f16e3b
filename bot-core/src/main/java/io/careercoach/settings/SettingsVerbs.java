package io.careercoach.settings;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Opening;
import io.careercoach.dialogue.Verb;
import io.careercoach.dialogue.Verb.Answer;
import io.careercoach.dialogue.Verb.Answer.Opens;
import io.careercoach.dialogue.Verb.Answer.Says;
import io.careercoach.message.Phrase;
import io.careercoach.time.CheckInTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command that shows how things stand, and changes them in plain words. */
public final class SettingsVerbs {
  private final Changes changes;
  private final SettingsPage page;

  private SettingsVerbs(CheckInTime usual, Outlook outlook) {
    this.changes = new Changes(usual);
    this.page = new SettingsPage(usual, outlook);
  }

  public static Map<String, Verb> all(CheckInTime usual, Outlook outlook) {
    return Map.of("settings", new SettingsVerbs(usual, outlook)::settings);
  }

  /** Whether these words say what is to be changed. */
  public static boolean understands(String words) {
    return !(WishWords.read(words) instanceof Wish.Unclear);
  }

  private Answer settings(String rest, Context context) {
    return switch (rest.strip()) {
      case "" -> new Says(page.board(context));
      case "how" ->
          new Says(
              Effect.Say.of(
                  Phrase.of("settings.how.time"),
                  Phrase.of("settings.how.quiet"),
                  Phrase.of("settings.how.rest")));
      case "time" -> new Opens(TimeDialogue.NAME, Opening.BLANK);
      default -> change(WishWords.read(rest), context);
    };
  }

  private Answer change(Wish wish, Context context) {
    return switch (wish) {
      case Wish.Why() ->
          new Says(Effect.Say.of(page.outlook().why(context).toArray(Phrase[]::new)));
      case Wish.Less() -> new Says(SettingsPage.less());
      case Wish.NoMessages() ->
          new Says(List.of(new Effect.Hush(), Effect.Say.of(Phrase.of("settings.hushed"))));
      case Wish.Messages() ->
          new Says(said(Change.of(new Effect.Begin(), Phrase.of("outlook.begun")), context));
      case Wish.Time time when context.begun().isEmpty() ->
          new Says(said(changes.of(time, context).and(new Effect.Begin()), context));
      case Wish.Unclear(var about) ->
          new Says(Effect.Say.of(Phrase.of("settings.unclear." + about)));
      case Wish.Time _,
          Wish.Quiet _,
          Wish.Weekend _,
          Wish.Undisturbed _,
          Wish.Zone _,
          Wish.Customs _,
          Wish.Reminder _,
          Wish.Brief _,
          Wish.Themes _,
          Wish.Usual _ ->
          new Says(said(changes.of(wish, context), context));
    };
  }

  /** What changed is said, with what it makes of the next check-in. */
  private List<Effect> said(Change change, Context context) {
    return said(change, page.outlook(), context);
  }

  static List<Effect> said(Change change, Outlook outlook, Context context) {
    var effects = new ArrayList<>(change.effects());
    effects.add(Effect.Say.of(change.said(), outlook.next(context.after(change.effects()))));
    return effects;
  }
}
