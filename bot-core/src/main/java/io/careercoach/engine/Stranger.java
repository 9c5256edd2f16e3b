package io.careercoach.engine;

import io.careercoach.store.MemberRow;
import io.careercoach.store.Reach;
import java.time.Instant;
import java.util.Optional;

/** How a member is taken whose own clock and language are not known yet. */
record Stranger(String zone, String locale) {

  /** With what a platform tells of them. */
  Stranger with(Profile told) {
    return new Stranger(told.zone().orElse(zone), told.locale().orElse(locale));
  }

  MemberRow row(String name, Instant now) {
    return new MemberRow(name, zone, locale, Optional.empty(), Optional.empty(), now);
  }

  /** A member that is known, with what a platform tells of them now. */
  MemberRow told(MemberRow member, Profile profile) {
    var told = with(profile);
    return profile.locale().isEmpty()
        ? member
        : member.told(new Reach(told.zone, told.locale), new Reach(zone, locale));
  }
}
