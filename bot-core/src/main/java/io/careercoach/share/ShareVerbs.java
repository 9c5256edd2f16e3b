package io.careercoach.share;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Opening;
import io.careercoach.dialogue.Verb;
import io.careercoach.dialogue.Verb.Answer;
import io.careercoach.dialogue.Verb.Answer.Opens;
import io.careercoach.dialogue.Verb.Answer.Says;
import io.careercoach.message.Phrase;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The commands about sharing: share one thing, see what is shared, take it back. */
public final class ShareVerbs {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?is)(?:(?:my|the|last|latest|next)\\s+)*(goal|win|step)?\\s*#?(\\d{1,6})?"
              + "(?:\\s*(?:with|to|in)\\s+(.+))?");

  private ShareVerbs() {}

  public static Map<String, Verb> all() {
    return Map.of(
        "share", ShareVerbs::share,
        "share list", (_, context) -> new Says(SharePage.list(context)),
        "share undo", ShareVerbs::undo);
  }

  /** "Goal 1 with ben" has the answers to the first two questions. */
  private static Answer share(String rest, Context context) {
    if (Item.offered(context).isEmpty()) {
      return new Says(Effect.Say.of(Phrase.of("share.nothing")));
    }
    var words = WORDS.matcher(rest.strip());
    var item = key(rest).flatMap(key -> Item.find(key, context));
    if (item.isEmpty() || !words.matches()) {
      return new Opens(ShareDialogue.NAME, Opening.BLANK);
    }
    String key = item.get().key();
    String place = words.group(3);
    return new Opens(
        ShareDialogue.NAME, place == null ? Opening.about(key) : Opening.words(place, key));
  }

  /** "goal 1" of "my goal 1 with ben"; a step needs no number. */
  static Optional<String> key(String said) {
    var words = WORDS.matcher(said.strip());
    if (!words.matches() || words.group(1) == null) {
      return Optional.empty();
    }
    String kind = words.group(1).toLowerCase(Locale.ROOT);
    return kind.equals(Item.STEP)
        ? Optional.of(kind)
        : Optional.ofNullable(words.group(2)).map(number -> kind + " " + number);
  }

  /** Takes back what the number names, else the latest that still stands. */
  private static Answer undo(String rest, Context context) {
    String number = rest.strip().replaceAll("^#|[.]$", "");
    List<Effect> none = List.of(Effect.Say.of(Phrase.of("share.undone.none")));
    return new Says(
        Share.all(context).reversed().stream()
            .filter(Share::stands)
            .filter(share -> number.isEmpty() || number.equals(Integer.toString(share.number())))
            .findFirst()
            .map(share -> SharePage.takenBack(share, context))
            .orElse(none));
  }
}
