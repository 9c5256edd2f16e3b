package io.careercoach.discord.hear;

import io.careercoach.courier.Ear;
import io.careercoach.discord.rest.Address;
import io.careercoach.discord.rest.People;
import io.careercoach.engine.Coach;
import io.careercoach.engine.Event;
import io.careercoach.engine.Profile;
import io.careercoach.engine.Said;
import java.time.InstantSource;
import java.util.Optional;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what somebody did to the coach. */
record Listening(Ear ear, Coach coach, People people, InstantSource clock) {
  private static final Logger LOG = LoggerFactory.getLogger(Listening.class);

  /** Whether it is kept now, and will be answered; otherwise nothing was done. */
  boolean hear(User user, String key, Said said, Optional<DiscordLocale> locale) {
    var member = new Address(user.getIdLong());
    people.seen(user);
    try {
      var event =
          new Event(
              key,
              member.toString(),
              clock.instant(),
              said,
              locale.flatMap(told -> profile(member, told)));
      return ear.hear(event);
    } catch (RuntimeException wrong) {
      LOG.warn("An event was not kept: {}", wrong.getClass().getSimpleName());
      return false;
    }
  }

  /** Discord tells nobody's time zone. */
  private Optional<Profile> profile(Address member, DiscordLocale told) {
    return told == DiscordLocale.UNKNOWN
        ? Optional.empty()
        : Optional.of(new Profile(coach.zone(member.toString()).getId(), told.getLocale()));
  }

  /** Whether somebody is a person to talk with. */
  static boolean talks(User user) {
    return !user.isBot() && !user.isSystem();
  }
}
