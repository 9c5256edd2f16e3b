package io.careercoach.discord.rest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.concrete.PrivateChannel;

/** The channel in which the bot and a member talk; it never changes. */
public final class Directs {
  private static final int MOST = 50_000;

  private final Cache<Address, Long> channels = Caffeine.newBuilder().maximumSize(MOST).build();

  /** The channel, opened if it is not known yet. */
  public Answer<PrivateChannel> of(Address member, JDA jda) {
    var known = Optional.ofNullable(channels.getIfPresent(member)).map(jda::getPrivateChannelById);
    if (known.isPresent()) {
      return new Answer.Given<>(known.get());
    }
    Answer<PrivateChannel> opened = Answer.of(jda.openPrivateChannelById(member.id()));
    opened.given().ifPresent(channel -> met(member, channel.getIdLong()));
    return opened;
  }

  /** The member wrote there. */
  public void met(Address member, long channel) {
    channels.put(member, channel);
  }
}
