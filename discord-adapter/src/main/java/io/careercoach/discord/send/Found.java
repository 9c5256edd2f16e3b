package io.careercoach.discord.send;

import io.careercoach.discord.draw.Sheet;
import io.careercoach.discord.rest.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.ActionComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;

/**
 * What the coach said since the member's last words, looked for when a message may have arrived so
 * long ago that Discord has forgotten its key.
 */
final class Found {
  private static final int LOOKED_AT = 50;

  private final List<Message> messages;

  private Found(List<Message> messages) {
    this.messages = new ArrayList<>(messages);
  }

  /** Nobody looked, as nothing can be there. */
  static Found nothing() {
    return new Found(List.of());
  }

  static Answer<List<Message>> look(MessageChannel channel) {
    return Answer.of(channel.getHistory().retrievePast(LOOKED_AT));
  }

  /** The newest come first. */
  static Found in(List<Message> history) {
    var own = new ArrayList<Message>();
    for (Message message : history) {
      if (!message.getAuthor().isBot()) {
        break;
      }
      own.add(message);
    }
    return new Found(own);
  }

  /** All that the coach said there, whoever spoke since. */
  static Found own(List<Message> history) {
    return new Found(
        history.stream()
            .filter(message -> message.getAuthor().equals(message.getJDA().getSelfUser()))
            .toList());
  }

  /** The message that is this sheet; each stands for one only, as two may look the same. */
  Optional<Message> take(Sheet sheet) {
    var there =
        messages.stream()
            .filter(message -> message.getContentRaw().equals(sheet.content()))
            .filter(message -> ids(rows(message)).equals(ids(sheet.rows())))
            .findFirst();
    there.ifPresent(messages::remove);
    return there;
  }

  static List<ActionRow> rows(Message message) {
    return message.getComponents().stream()
        .filter(ActionRow.class::isInstance)
        .map(ActionRow.class::cast)
        .toList();
  }

  private static List<String> ids(List<ActionRow> rows) {
    return rows.stream()
        .flatMap(row -> row.getComponents().stream())
        .map(one ->
            one instanceof ActionComponent pressed ? String.valueOf(pressed.getCustomId()) : "")
        .toList();
  }
}
