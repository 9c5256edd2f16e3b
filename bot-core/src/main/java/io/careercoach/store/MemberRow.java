package io.careercoach.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A member as kept.
 *
 * @param begun when the member agreed to be written to
 * @param quietUntil until when the member wants no message that was not asked for
 * @param since when the coach met the member; it never changes
 * @param told the clock and language that the platform told last, or nothing
 */
public record MemberRow(
    String member,
    String zone,
    String locale,
    Optional<Instant> begun,
    Optional<Instant> quietUntil,
    Instant since,
    String told) {
  public MemberRow(
      String member,
      String zone,
      String locale,
      Optional<Instant> begun,
      Optional<Instant> quietUntil,
      Instant since) {
    this(member, zone, locale, begun, quietUntil, since, "");
  }

  /**
   * Now, or the first moment in which this member was there already: an erasure of that time means
   * this member, and nobody who comes after.
   */
  public Instant gone(Instant now) {
    Instant soonest = since.plusMillis(1);
    return now.isAfter(soonest) ? now : soonest;
  }

  public MemberRow begun(Optional<Instant> at) {
    return new MemberRow(member, zone, locale, at, quietUntil, since, told);
  }

  public MemberRow quiet(Optional<Instant> until) {
    return new MemberRow(member, zone, locale, begun, until, since, told);
  }

  public MemberRow in(String otherZone) {
    return new MemberRow(member, otherZone, locale, begun, quietUntil, since, told);
  }

  public MemberRow speaking(String otherLocale) {
    return new MemberRow(member, zone, otherLocale, begun, quietUntil, since, told);
  }

  /**
   * With what the platform tells now of clock and language; what the member chose goes before it.
   *
   * @param guessed how these were taken while the platform had told nothing
   */
  public MemberRow told(Reach now, Reach guessed) {
    var before = told.isEmpty() ? guessed : Reach.of(told);
    return new MemberRow(
        member,
        zone.equals(before.zone()) ? now.zone() : zone,
        locale.equals(before.locale()) ? now.locale() : locale,
        begun,
        quietUntil,
        since,
        now.toString());
  }
}
