package io.careercoach.app.understand;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careercoach.understand.Better;
import io.careercoach.understand.Offer;
import io.careercoach.understand.Offers;
import io.careercoach.understand.PaidLeave;
import java.util.Optional;

/** {@code offers}: what each job offer of a text pays a year, and which one pays more. */
final class OffersTask implements Task {
  private final Offers offers = new Offers();

  @Override
  public void answer(InputLine line, ObjectNode answer) {
    var read = offers.read(line.text());
    var list = answer.putArray("offers");
    read.offers().forEach(offer -> write(offer, list.addObject()));
    switch (read.better()) {
      case Better.One one -> answer.put("best", one.index());
      case Better.Tie tie -> answer.put("best", "tie");
      case Better.Unknown unknown -> answer.putNull("best");
    }
  }

  private static void write(Offer offer, ObjectNode keys) {
    Values.put(keys, "label", offer.label());
    Values.put(keys, "currency", offer.currency());
    Values.money(keys, "base", offer.base());
    Values.money(keys, "bonus", offer.bonus());
    Values.money(keys, "signing", offer.signing());
    Values.money(keys, "retirement", offer.retirement());
    Values.money(keys, "equity", offer.equity());
    Values.money(keys, "allowance", offer.allowance());
    leave(offer.leave(), keys);
    Values.number(keys, "remote_days", offer.remoteDays());
    Values.number(keys, "hours_week", offer.hoursAWeek());
    Values.money(keys, "total", offer.total());
    Values.money(keys, "total_year1", offer.totalOfFirstYear());
  }

  private static void leave(Optional<PaidLeave> leave, ObjectNode keys) {
    if (leave.isEmpty()) {
      keys.putNull("pto_days");
    } else {
      switch (leave.get()) {
        case PaidLeave.Days days -> Values.number(keys, "pto_days", Optional.of(days.number()));
        case PaidLeave.Unlimited unlimited -> keys.put("pto_days", "unlimited");
      }
    }
  }
}
