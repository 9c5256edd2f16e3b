package io.careercoach.discord.send;

import io.careercoach.courier.Carried;
import io.careercoach.discord.rest.Address;
import io.careercoach.discord.rest.Answer;
import io.careercoach.discord.rest.Verdict;
import io.careercoach.message.Place.Channel;
import java.util.ArrayList;
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

  /** The one channel that is meant; whoever cannot be asked about now is asked about later. */
  static Answer<StandardGuildMessageChannel> of(JDA jda, Channel place, Address from) {
    var open = new ArrayList<StandardGuildMessageChannel>();
    for (var channel : named(jda, place)) {
      Answer<Member> asked = Answer.of(channel.getGuild().retrieveMemberById(from.id()));
      switch (asked) {
        case Answer.Given<Member>(var member) -> {
          if (channel.canTalk() && mayWrite(member, channel)) {
            open.add(channel);
          }
        }
        case Answer.Refused<Member>(_, Carried.Refused _) -> {}
        case Answer.Refused<Member>(var verdict, Carried.Unsure(var why)) -> {
          return new Answer.Refused<>(verdict, new Carried.Failed(why));
        }
        case Answer.Refused<Member>(var verdict, var later) -> {
          return new Answer.Refused<>(verdict, later);
        }
      }
    }
    return open.size() == 1
        ? new Answer.Given<>(open.getFirst())
        : new Answer.Refused<>(
            Verdict.REFUSED, new Carried.Refused("no channel where they may write"));
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

  private static boolean mayWrite(Member member, StandardGuildMessageChannel channel) {
    return member.hasPermission(channel, Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND);
  }
}
