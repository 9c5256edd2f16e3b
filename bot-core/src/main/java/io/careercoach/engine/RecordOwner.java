package io.careercoach.engine;

import io.careercoach.store.MemberRow;
import java.time.Instant;
import java.util.Optional;

/** How the member of a record file is reached. */
record RecordOwner(
    String zone,
    String locale,
    Optional<Instant> begun,
    Optional<Instant> quietUntil,
    Instant since) {
  static RecordOwner of(MemberRow member) {
    return new RecordOwner(
        member.zone(), member.locale(), member.begun(), member.quietUntil(), member.since());
  }

  /** The coach meets the member now: whatever was erased before that is not meant. */
  MemberRow as(String member, Instant now) {
    return new MemberRow(member, zone, locale, begun, quietUntil, now);
  }
}
