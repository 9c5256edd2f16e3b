package io.careercoach.team;

import io.careercoach.dialogue.Fact;
import io.careercoach.reflect.Theme;
import io.careercoach.time.CheckInTime;
import io.careercoach.time.Week;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * A channel with a weekly reflection.
 *
 * @param channel what the platform knows it by
 * @param name what people read
 * @param locale the language that its posts are in
 * @param minimum of fewer taps there is no total; it only ever rises
 * @param off the themes that are switched off
 * @param owner who set it up and manages it; nobody once they are forgotten
 * @param next when the next round is asked; never while paused
 * @param asked the week of the latest round
 * @param free when that round is over, so that the next can be asked
 * @param salt what marks of members are made with
 */
public record Team(
    String channel,
    String name,
    ZoneId zone,
    String locale,
    CheckInTime when,
    int minimum,
    Set<Theme> off,
    Optional<String> owner,
    Optional<Instant> next,
    Optional<String> asked,
    Optional<Instant> free,
    String salt)
    implements Fact {
  public Team {
    off = Set.copyOf(off);
  }

  @Override
  public String id() {
    return channel;
  }

  boolean paused() {
    return next.isEmpty();
  }

  /** Removed: nobody is asked, and whoever sets it up anew manages it. */
  boolean over() {
    return owner.isEmpty() && paused();
  }

  /**
   * The same once it is removed. What was asked and counted stays known: else whoever removes a
   * team and sets it up again would get two totals of one question.
   */
  public Team ended() {
    return owned(Optional.empty()).due(Optional.empty());
  }

  /** The week that a moment lies in on the team's clock. */
  Week week(Instant moment) {
    return Week.of(moment.atZone(zone).toLocalDate());
  }

  Optional<Week> lastAsked() {
    return asked.map(Week::parse);
  }

  Team owned(Optional<String> by) {
    return new Team(channel, name, zone, locale, when, minimum, off, by, next, asked, free, salt);
  }

  /** The same once its owner is forgotten. */
  public Team ownedByNobody() {
    return owned(Optional.empty());
  }

  Team without(Set<Theme> themes) {
    return new Team(
        channel, name, zone, locale, when, minimum, themes, owner, next, asked, free, salt);
  }

  Team atLeast(int taps) {
    return new Team(
        channel,
        name,
        zone,
        locale,
        when,
        Math.max(minimum, taps),
        off,
        owner,
        next,
        asked,
        free,
        salt);
  }

  Team due(Optional<Instant> moment) {
    return new Team(
        channel, name, zone, locale, when, minimum, off, owner, moment, asked, free, salt);
  }

  Team at(CheckInTime time, ZoneId where) {
    return new Team(
        channel, name, where, locale, time, minimum, off, owner, next, asked, free, salt);
  }

  Team spent(Week week, Optional<Instant> until) {
    return new Team(
        channel,
        name,
        zone,
        locale,
        when,
        minimum,
        off,
        owner,
        next,
        Optional.of(week.toString()),
        until,
        salt);
  }
}
