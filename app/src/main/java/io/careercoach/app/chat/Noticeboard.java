package io.careercoach.app.chat;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import io.careercoach.engine.Post;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.message.Place;
import io.careercoach.message.Shared;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was shared with whoever looks, and how one would look as somebody else. */
record Noticeboard(Conversation conversation, Set<String> told) {

  /** The board as somebody finds it who comes: what waits there was told when it was put up. */
  static Noticeboard found(Conversation conversation, Who who) {
    return new Noticeboard(
        conversation,
        conversation.posts(Post.platform(who.member())).stream()
            .map(Post::id)
            .collect(toCollection(HashSet::new)));
  }

  /** What there is to read now; it is read once. */
  List<Phrase> read(Who who) {
    return conversation.posts(Post.platform(who.member())).stream()
        .flatMap(post -> line(who, post).stream())
        .toList();
  }

  private Optional<Phrase> line(Who who, Post post) {
    boolean other = post.place() instanceof Place.Member && !post.address().equals(who.member());
    if (!other) {
      conversation.sent(post);
      return Optional.of(shown(post));
    }
    return post.from().equals(who.member()) && !post.back() && told.add(post.id())
        ? Optional.of(Phrase.of("terminal.as-them", "name", post.place().name()))
        : Optional.empty();
  }

  private static Phrase shown(Post post) {
    String name = post.from().substring(Post.platform(post.from()).length());
    return switch (post.place()) {
      case Place.Member _ ->
          post.back()
              ? Phrase.of("terminal.back", "name", name)
              : Phrase.of("terminal.shared", "name", name, "text", text(post));
      case Place.Channel(_, var channel) ->
          post.back()
              ? Phrase.of("terminal.back.channel", "name", name, "channel", channel)
              : Phrase.of(
                  "terminal.shared.channel", "name", name, "channel", channel, "text", text(post));
    };
  }

  private static String text(Post post) {
    return post.message().parts().stream()
        .map(part -> part instanceof Part.Text<Shared>(var words) ? words.text() : "")
        .collect(joining("\n"));
  }
}
