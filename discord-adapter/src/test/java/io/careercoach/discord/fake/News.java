package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Tells the app what happens (events/gateway-events). */
final class News {
  private final World world;

  News(World world) {
    this.world = world;
  }

  /** A server comes or goes. */
  void tells(String event, Guild guild, ObjectNode data) {
    if (guild.installed) {
      world.sessions.tell(new Event(event, Optional.of(guild), Optional.of(Intent.GUILDS), data));
    }
  }

  /** A channel comes or goes. */
  void tells(String event, Place channel) {
    if (channel.guild().filter(guild -> guild.installed).isPresent()) {
      world.sessions.tell(
          new Event(event, channel.guild(), Optional.of(Intent.GUILDS), channel.json()));
    }
  }

  /** A message comes or changes; of ephemeral ones the app has had its answer. */
  void tells(String event, Post post) {
    if (post.isEphemeral() || !post.place().isOpenToApp()) {
      return;
    }
    var data = post.json().deepCopy();
    post.place()
        .guild()
        .ifPresent(guild -> {
          data.put("guild_id", guild.id());
          data.set("member", guild.membership());
        });
    world.sessions.tell(new Event(event, post.place().guild(), intent(post), data));
  }

  void isGone(Post post) {
    if (post.isEphemeral() || !post.place().isOpenToApp()) {
      return;
    }
    var data = Json.object("id", post.id(), "channel_id", post.place().id());
    post.place().guild().ifPresent(guild -> data.put("guild_id", guild.id()));
    world.sessions.tell(new Event("MESSAGE_DELETE", post.place().guild(), intent(post), data));
  }

  private static Optional<Intent> intent(Post post) {
    return Optional.of(post.place().isDirect() ? Intent.DIRECT_MESSAGES : Intent.GUILD_MESSAGES);
  }

  /** A member did something with the app's commands, components or forms. */
  void tells(Interaction interaction) {
    var place = interaction.place;
    var data =
        Json.object(
            "id",
            interaction.id,
            "application_id",
            world.app.id,
            "type",
            interaction.kind.type,
            "token",
            interaction.token,
            "version",
            1,
            "data",
            interaction.data,
            "channel_id",
            place.id(),
            "channel",
            place.json().put("permissions", Rights.usual()),
            "locale",
            interaction.member.locale(),
            "context",
            place.isDirect() ? 1 : 0,
            "app_permissions",
            Rights.usual(),
            "entitlements",
            Json.array(),
            "authorizing_integration_owners",
            interaction.owners(),
            "attachment_size_limit",
            10 * 1024 * 1024);
    interaction.message.ifPresent(post -> data.set("message", post.json()));
    place
        .guild()
        .ifPresentOrElse(
            guild -> addsGuild(data, guild, interaction.member),
            () -> data.set("user", interaction.member.json()));
    world.sessions.tell(
        new Event(
            "INTERACTION_CREATE",
            place.guild().filter(guild -> guild.installed),
            Optional.empty(),
            data));
  }

  private static void addsGuild(ObjectNode data, Guild guild, Member member) {
    var membership = guild.membership();
    membership.set("user", member.json());
    membership.put("permissions", Long.toString(Rights.of(member)));
    data.put("guild_id", guild.id()).put("guild_locale", guild.locale());
    data.set("guild", guild.part());
    data.set("member", membership);
  }
}
