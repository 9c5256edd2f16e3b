package io.careercoach.app.chat;

import io.careercoach.engine.Letter;
import io.careercoach.engine.Post;
import io.careercoach.engine.TeamPost;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Private;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the rounds of teams say in their channels, as letters whose buttons are commands. */
record TeamBoard(Conversation conversation) {

  /** What is new; it is read once. */
  List<Letter> read(Who who) {
    var news = conversation.news(workspace(who));
    news.forEach(conversation::posted);
    return news.stream().map(TeamBoard::letter).toList();
  }

  /** The questions that are open, read or not. */
  List<Letter> standing(Who who) {
    return conversation.rounds(workspace(who)).stream().map(TeamBoard::letter).toList();
  }

  private static String workspace(Who who) {
    return Post.platform(who.member());
  }

  private static Letter letter(TeamPost post) {
    Message<Private> message = post.message().map(shared -> new Private(shared.text()));
    var parts = new ArrayList<Part<Private>>(message.parts());
    parts.addFirst(new Part.Text<>(new Private("[#" + post.place().name() + "]")));
    return new Letter(post.id(), Optional.empty(), new Message<>(parts, message.ask()));
  }
}
