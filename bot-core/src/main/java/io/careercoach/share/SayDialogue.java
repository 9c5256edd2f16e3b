package io.careercoach.share;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Form;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Opening;
import io.careercoach.message.Place;
import java.util.List;

/** A member says something to their team under their own name, after a preview of exactly that. */
public final class SayDialogue {
  public static final String NAME = "say";

  private SayDialogue() {}

  public static Form form() {
    return Form.of(
            NAME,
            List.of(new TextQuestion("say.words"), new PreviewQuestion()),
            ShareDialogue::finish)
        .startingWith(SayDialogue::start);
  }

  /** What it is opened with. */
  public static Opening opening(Place.Channel place) {
    return Opening.about(PlaceWords.written(place));
  }

  private static Learnt start(Opening opening, Context context) {
    return Learnt.NOTHING
        .give(Draft.WHAT, NAME)
        .give(Draft.PLACE, PlaceWords.kept(opening.about().orElseThrow()), Draft.WHAT);
  }
}
