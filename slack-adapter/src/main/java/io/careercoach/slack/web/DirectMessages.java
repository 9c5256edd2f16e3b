package io.careercoach.slack.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.conversations.ConversationsOpenResponse;
import java.util.List;
import java.util.Optional;

/** The channel in which the bot and a member talk; it never changes. */
public final class DirectMessages {
  private static final int MOST = 50_000;

  private final Cache<Address, String> channels = Caffeine.newBuilder().maximumSize(MOST).build();

  /** The channel, opened if nobody has written in it yet. */
  public Answer<String> of(Address member, MethodsClient bot) {
    var known = channels.getIfPresent(member);
    if (known != null) {
      return new Answer.Given<>(known);
    }
    Answer<ConversationsOpenResponse> opened =
        Answer.of(() -> bot.conversationsOpen(open -> open.users(List.of(member.id()))));
    return switch (opened) {
      case Answer.Given<ConversationsOpenResponse>(var answer) -> {
        var channel = answer.getChannel().getId();
        met(member, channel);
        yield new Answer.Given<>(channel);
      }
      case Answer.Refused<ConversationsOpenResponse>(var error, var meaning) ->
          new Answer.Refused<>(error, meaning);
    };
  }

  /** The member wrote there. */
  public void met(Address member, String channel) {
    channels.put(member, channel);
  }

  public Optional<String> known(Address member) {
    return Optional.ofNullable(channels.getIfPresent(member));
  }
}
