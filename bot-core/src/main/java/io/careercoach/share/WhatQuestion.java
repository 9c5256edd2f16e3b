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
import io.careercoach.message.Phrase;
import java.util.List;

/** Which goal, win or step shall be shared? */
record WhatQuestion() implements Question {
  @Override
  public Slot<String> slot() {
    return Draft.WHAT;
  }

  @Override
  public String id() {
    return "share.what";
  }

  @Override
  public boolean required() {
    return true;
  }

  @Override
  public List<Option<Phrase>> options(Learnt learnt, Context context) {
    return Item.offered(context).stream()
        .map(item -> new Option<>(item.key(), item.label()))
        .toList();
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    String said =
        switch (reply) {
          case Heard.Chosen(var key, _) -> key;
          case Heard.Words(var words) -> ShareVerbs.key(words.text()).orElse("");
        };
    return Item.find(said, context)
        .<Reading>map(item -> new Understood(Draft.of(item, learnt, context)))
        .orElseGet(Unclear::new);
  }
}
