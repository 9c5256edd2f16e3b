package io.careercoach.ledger;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Opening;
import io.careercoach.dialogue.Verb;
import io.careercoach.dialogue.Verb.Answer;
import io.careercoach.dialogue.Verb.Answer.Opens;
import io.careercoach.dialogue.Verb.Answer.Says;
import io.careercoach.message.Phrase;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commands about wins: keep one, see them, make a review of them. */
public final class WinVerbs {
  private static final Pattern GAVE = Pattern.compile("(?i)gave (w\\d+-\\d+|#?\\d+) (.+)");
  private static final Pattern DROP = Pattern.compile("(?i)drop(?: #?(\\d+))?");

  private WinVerbs() {}

  public static Map<String, Verb> all() {
    return Map.of(
        "win", WinVerbs::win,
        "wins", (rest, context) -> new Says(WinLog.of(rest, context)),
        "review", (rest, context) -> new Says(Review.of(rest, context)));
  }

  /** "Gave my first talk" is a win; "gave 3 skill" is what the third one gave. */
  private static Answer win(String rest, Context context) {
    String words = rest.strip();
    Matcher gave = GAVE.matcher(words);
    if (gave.matches() && Gain.named(gave.group(2)).isPresent()) {
      Gain gain = Gain.named(gave.group(2)).get();
      return find(gave.group(1), context)
          .map(win -> new Says(WinPage.gave(win, gain, context)))
          .orElseGet(() -> new Says(Effect.Say.of(Phrase.of("win.gone"))));
    }
    Matcher drop = DROP.matcher(words);
    if (drop.matches()) {
      return Optional.ofNullable(drop.group(1))
          .flatMap(number -> find(number, context))
          .map(win -> new Says(WinPage.dropped(win)))
          .orElseGet(() -> new Says(Effect.Say.of(Phrase.of("win.which"))));
    }
    return words.isEmpty()
        ? new Opens(WinDialogue.NAME, Opening.BLANK)
        : new Says(WinPage.kept(Win.now(words, Optional.empty(), context), context));
  }

  private static Optional<Win> find(String named, Context context) {
    String number = named.replace("#", "");
    return context.facts().of(Win.class).stream()
        .filter(win -> win.id().equals(named) || Integer.toString(win.number()).equals(number))
        .findFirst();
  }
}
