package io.careercoach.engine;

import io.careercoach.dialogue.Effect;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a turn comes to: the session after it, and what is to happen. */
record Outcome(Session session, List<Effect> effects) {
  Outcome {
    effects = List.copyOf(effects);
  }

  static Outcome of(Session session, Effect... effects) {
    return new Outcome(session, List.of(effects));
  }

  /** Says something first, in the same message where there is one. */
  Outcome under(Phrase... first) {
    return under(List.of(first).stream().<Part<Phrase>>map(Part.Text::new).toList());
  }

  Outcome under(List<Part<Phrase>> first) {
    if (first.isEmpty()) {
      return this;
    }
    var all = new ArrayList<Effect>();
    boolean said = false;
    for (Effect effect : effects) {
      if (!said && effect instanceof Effect.Say(var message, boolean inPlace)) {
        var parts = new ArrayList<>(first);
        parts.addAll(message.parts());
        all.add(new Effect.Say(new Message<>(parts, message.ask()), inPlace));
        said = true;
      } else {
        all.add(effect);
      }
    }
    if (!said) {
      all.add(new Effect.Say(new Message<>(first, Optional.empty())));
    }
    return new Outcome(session, all);
  }

  /** Does something last. */
  Outcome then(List<Effect> last) {
    return new Outcome(session, Stream.concat(effects.stream(), last.stream()).toList());
  }

  /** Does something first. */
  Outcome after(List<Effect> before) {
    return new Outcome(session, Stream.concat(before.stream(), effects.stream()).toList());
  }
}
