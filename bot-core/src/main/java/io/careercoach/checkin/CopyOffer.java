package io.careercoach.checkin;

import io.careercoach.dialogue.Context;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;

/** A copy of everything, at the first check-in of each quarter but the very first. */
record CopyOffer() implements Closing.Offer {
  @Override
  public Optional<Option<Phrase>> due(Context context) {
    List<LocalDate> days =
        CheckIn.all(context).stream()
            .filter(CheckIn::done)
            .flatMap(one -> one.at().stream())
            .map(context::day)
            .sorted()
            .toList();
    boolean first = days.stream().filter(day -> sameQuarter(day, context.today())).count() == 1;
    return first && days.size() > 1
        ? Optional.of(new Option<>("/export", Phrase.of("outlook.copy")))
        : Optional.empty();
  }

  private static boolean sameQuarter(LocalDate one, LocalDate other) {
    return one.getYear() == other.getYear()
        && one.get(IsoFields.QUARTER_OF_YEAR) == other.get(IsoFields.QUARTER_OF_YEAR);
  }
}
