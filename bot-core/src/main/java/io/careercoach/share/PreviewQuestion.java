package io.careercoach.share;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Question;
import io.careercoach.dialogue.Reading;
import io.careercoach.dialogue.Reading.Unclear;
import io.careercoach.dialogue.Reading.Understood;
import io.careercoach.dialogue.Slot;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Part;
import io.careercoach.message.Part.Row;
import io.careercoach.message.Phrase;
import io.careercoach.message.Place;
import io.careercoach.message.Private;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Shall exactly this be shared there? With three answers, "yes" is none: only the tap or its words
 * are consent.
 */
record PreviewQuestion() implements Question {
  static final String SHARE = "share";
  private static final String CHANGE = "change";
  private static final String NOT_NOW = "not-now";

  /** To decline, a word is enough. */
  private static final Set<String> NO =
      Set.of("no", "nope", "no thanks", "don't", "do not", "better not", "never mind");

  @Override
  public Slot<String> slot() {
    return Draft.SURE;
  }

  @Override
  public String id() {
    return "share.sure";
  }

  @Override
  public boolean required() {
    return true;
  }

  @Override
  public boolean counts() {
    return false;
  }

  @Override
  public List<Part<Phrase>> before(Learnt learnt, Context context) {
    var place = learnt.get(Draft.PLACE).orElseThrow();
    var text = new Private(learnt.get(Draft.TEXT).orElseThrow());
    return List.of(
        new Part.Facts<>(
            List.of(
                new Row<>(Phrase.of("share.label.words"), Phrase.quote(text)),
                new Row<>(Phrase.of("share.label.place"), PlaceWords.said(place)),
                new Row<>(Phrase.of("share.label.seen"), seen(place)))));
  }

  private static Phrase seen(Place place) {
    return switch (place) {
      case Place.Member(_, var name) -> Phrase.of("share.seen.member", "name", name);
      case Place.Channel(_, var name) -> Phrase.of("share.seen.channel", "name", name);
    };
  }

  @Override
  public List<Option<Phrase>> options(Learnt learnt, Context context) {
    return List.of(option(SHARE), option(CHANGE), option(NOT_NOW));
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    return switch (reply) {
      case Heard.Chosen(var key, _) when key.equals(CHANGE) ->
          new Understood(learnt.reopen(Draft.TEXT));
      case Heard.Chosen(var key, _) when key.equals(NOT_NOW) ->
          new Understood(learnt.give(Draft.SURE, NOT_NOW));
      case Heard.Chosen(var key, _) when key.equals(SHARE) ->
          Draft.expired(learnt, context)
              ? new Understood(
                  learnt.give(Draft.SHOWN, context.now()), List.of(Phrase.of("share.expired")))
              : new Understood(learnt.give(Draft.SURE, SHARE));
      case Heard.Words(var words) when NO.contains(words.text().strip().toLowerCase(Locale.ROOT)) ->
          new Understood(learnt.give(Draft.SURE, NOT_NOW));
      case Heard.Chosen _, Heard.Words _ -> new Unclear();
    };
  }
}
