package io.careercoach.reflect;

import io.careercoach.dialogue.Context;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The prompts as one member gets them.
 *
 * @param allowed the themes that the member has not switched off; one that is named is always dealt
 */
public record Deck(PromptBank bank, Function<Context, Set<Theme>> allowed) {

  /** The next prompt about what was named, or about anything. */
  Optional<Prompt> next(Optional<Theme> named, Asked asked, Context context) {
    var themes = named.map(Set::of).orElseGet(() -> themes(context));
    return bank.next(asked.at(), themes, context.now().atZone(context.zone()));
  }

  /** The themes that the member has not switched off and that have a prompt for now. */
  Set<Theme> open(Context context) {
    var open = EnumSet.noneOf(Theme.class);
    open.addAll(bank.themes(Asked.of(context).at(), context.now().atZone(context.zone())));
    open.retainAll(themes(context));
    return open;
  }

  /** Who switched all of them off still gets a prompt when asking for one. */
  private Set<Theme> themes(Context context) {
    var themes = allowed.apply(context);
    return themes.isEmpty() ? EnumSet.allOf(Theme.class) : themes;
  }
}
