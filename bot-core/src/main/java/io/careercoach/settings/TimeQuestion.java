package io.careercoach.settings;

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
import io.careercoach.understand.WeekTime;
import io.careercoach.understand.WeekTimes;
import java.util.List;
import java.util.stream.Stream;

/** On which day, and at what time? */
record TimeQuestion() implements Question {
  static final Slot<String> TIME = Slot.words("time");

  @Override
  public Slot<String> slot() {
    return TIME;
  }

  @Override
  public String id() {
    return "settings.when";
  }

  @Override
  public List<Option<Phrase>> options(Learnt learnt, Context context) {
    return Stream.of("monday", "wednesday", "thursday", "friday")
        .map(day -> new Option<>(day, Phrase.of("settings.day", "day", day)))
        .toList();
  }

  @Override
  public Reading read(Heard.Reply reply, Learnt learnt, Context context) {
    String said =
        switch (reply) {
          case Heard.Chosen(var key, _) -> key;
          case Heard.Words(var words) -> words.text().strip();
        };
    var time = wanted(said);
    return time.day().isPresent() || time.time().isPresent()
        ? new Understood(learnt.give(TIME, said))
        : new Unclear();
  }

  static WeekTime wanted(String said) {
    return new WeekTimes().read(said);
  }
}
