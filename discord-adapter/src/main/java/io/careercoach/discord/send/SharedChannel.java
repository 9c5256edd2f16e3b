package io.careercoach.discord.send;

import io.careercoach.discord.rest.Address;
import io.careercoach.discord.rest.Answer;
import io.careercoach.message.Place.Channel;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.middleman.StandardGuildMessageChannel;

/**
 * The channel that a member shares in, by its id or its name: nobody shares where they could not
 * have written themselves.
 */
final class SharedChannel {
  private SharedChannel() {}

  /** The one channel that is meant. */
  static Optional<StandardGuildMessageChannel> of(JDA jda, Channel place, Address from) {
    var open =
        named(jda, place).stream()
            .filter(channel -> channel.canTalk())
            .filter(channel -> mayWrite(channel, from))
            .toList();
    return open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty();
  }

  private static List<StandardGuildMessageChannel> named(JDA jda, Channel place) {
    if (place.id().matches("\\d{1,20}")) {
      return Optional.ofNullable(jda.getChannelById(StandardGuildMessageChannel.class, place.id()))
          .stream()
          .toList();
    }
    return jda.getTextChannelsByName(place.name(), true).stream()
        .<StandardGuildMessageChannel>map(channel -> channel)
        .toList();
  }

  private static boolean mayWrite(StandardGuildMessageChannel channel, Address from) {
    Answer<Member> asked = Answer.of(channel.getGuild().retrieveMemberById(from.id()));
    return asked
        .given()
        .filter(member ->
            member.hasPermission(channel, Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND))
        .isPresent();
  }
}
