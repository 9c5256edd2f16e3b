package io.careercoach.share;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Form;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Opening;
import io.careercoach.message.Phrase;
import io.careercoach.message.Shared;
import java.util.List;

/** One thing is shared: what, where, and a preview of exactly that. */
public final class ShareDialogue {
  static final String NAME = "share";

  private ShareDialogue() {}

  public static Form form() {
    return Form.of(
            NAME,
            List.of(
                new WhatQuestion(),
                new PlaceQuestion(),
                new TextQuestion("share.words"),
                new PreviewQuestion()),
            ShareDialogue::finish)
        .startingWith(ShareDialogue::start);
  }

  private static Learnt start(Opening opening, Context context) {
    return opening
        .about()
        .flatMap(key -> Item.find(key, context))
        .map(item -> Draft.of(item, Learnt.NOTHING, context))
        .orElse(Learnt.NOTHING);
  }

  static List<Effect> finish(Learnt learnt, Context context) {
    if (learnt.get(Draft.SURE).filter(PreviewQuestion.SHARE::equals).isEmpty()) {
      return List.of(Effect.Say.of(Phrase.of("share.not")));
    }
    String text = learnt.get(Draft.TEXT).orElseThrow();
    Share share =
        Share.now(
            learnt.get(Draft.WHAT).orElseThrow(),
            text,
            learnt.get(Draft.PLACE).orElseThrow(),
            context);
    return List.of(
        new Effect.Keep(share),
        new Effect.Post(share.id(), share.place(), new Shared(text)),
        SharePage.done(share));
  }
}
