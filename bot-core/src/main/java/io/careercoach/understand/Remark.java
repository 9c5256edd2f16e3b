package io.careercoach.understand;

import java.util.List;

/** What a phrase of a report says, each a section of a file. */
enum Remark {
  DONE(Lexicon.of("statuses").phrases("done")),
  REACHED(Lexicon.of("statuses").phrases("reached")),
  PART(Lexicon.of("statuses").phrases("part")),
  DROPPED(Lexicon.of("statuses").phrases("dropped")),
  NOT_DROPPED(Lexicon.of("statuses").phrases("not dropped")),
  BLOCKED(Lexicon.of("statuses").phrases("blocked")),
  NOT_BLOCKED(Lexicon.of("statuses").phrases("not blocked")),
  AT_RISK(Lexicon.of("statuses").phrases("at risk")),
  BAD(Lexicon.of("statuses").phrases("bad")),
  GOOD(Lexicon.of("statuses").phrases("good")),
  NOT_AT_RISK(Lexicon.of("statuses").phrases("not at risk")),
  ON_TRACK(Lexicon.of("statuses").phrases("on track")),
  NOT_YET(Lexicon.of("statuses").phrases("not yet")),
  MOVED(Lexicon.of("statuses").phrases("moved")),
  NOT_MOVED(Lexicon.of("statuses").phrases("not moved")),
  MOVED_BY(Lexicon.of("statuses").phrases("moved by")),
  LATER(Lexicon.of("statuses").phrases("later")),
  NOTHING(Lexicon.of("amounts").phrases("nothing")),
  NONE_OF_IT(Lexicon.of("amounts").phrases("none of it")),
  NOT_NOTHING(Lexicon.of("amounts").phrases("not nothing")),
  FEW(Lexicon.of("amounts").phrases("few"));

  private final List<String> phrases;

  Remark(List<String> phrases) {
    this.phrases = phrases;
  }

  List<String> phrases() {
    return phrases;
  }
}
