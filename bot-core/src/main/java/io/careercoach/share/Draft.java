package io.careercoach.share;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Slot;
import io.careercoach.message.Place;
import java.time.Duration;
import java.time.Instant;

/** What is to be shared, slot by slot; the text is rendered once, so that consent is to it. */
final class Draft {
  static final Slot<String> WHAT = Slot.words("what");
  static final Slot<Place> PLACE = new Slot<>("place", PlaceWords::written, PlaceWords::kept);
  static final Slot<String> TEXT = Slot.words("text");
  static final Slot<Instant> SHOWN = new Slot<>("shown", Instant::toString, Instant::parse);
  static final Slot<String> SURE = Slot.words("sure");

  /** So long a preview can be agreed to. */
  private static final Duration VALID = Duration.ofMinutes(15);

  private Draft() {}

  static Learnt of(Item item, Learnt learnt, Context context) {
    return learnt
        .give(WHAT, item.key())
        .give(TEXT, context.say(item.text()), WHAT)
        .give(SHOWN, context.now(), WHAT);
  }

  /** Whether the preview is too old to be agreed to; it is shown anew then. */
  static boolean expired(Learnt learnt, Context context) {
    return learnt.get(SHOWN).map(shown -> shown.plus(VALID).isBefore(context.now())).orElse(true);
  }
}
