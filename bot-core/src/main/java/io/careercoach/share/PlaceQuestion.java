package io.careercoach.share;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Reading.Unclear;
import io.careercoach.dialogue.Reading.Understood;
import io.careercoach.dialogue.Slot;
import io.careercoach.message.Place;

/** With whom, or in which channel? */
record PlaceQuestion() implements Question {
  @Override
  public Slot<Place> slot() {
    return Draft.PLACE;
  }

  @Override
  public String id() {
    return "share.place";
  }

  @Override
  public boolean required() {
    return true;
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return switch (reply) {
      case Heard.Chosen _ -> new Unclear();
      case Heard.Words(var words) ->
          PlaceWords.read(words.text())
              .<Reading>map(place ->
                  new Understood(
                      learnt
                          .give(Draft.PLACE, place)
                          .give(Draft.SHOWN, context.now(), Draft.PLACE)))
              .orElseGet(Unclear::new);
    };
  }
}
