package io.careercoach.discord.hear;

import io.careercoach.message.Private;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.entities.Message;

/**
 * Words as their writer saw them: Discord's marks are undone. Only somebody who was called stays
 * {@code <@1|Ben>}, so that something can be shared with them.
 */
final class Spoken {
  private static final Pattern MARK = Pattern.compile("<(@!?|#|@&)(\\d{1,20})>");
  private static final Pattern SIGN = Pattern.compile("<a?(:\\w+:)\\d+>");

  private Spoken() {}

  static Private words(Message message) {
    var names = new HashMap<String, String>();
    message
        .getMentions()
        .getUsers()
        .forEach(user -> names.put(user.getId(), user.getEffectiveName()));
    message
        .getMentions()
        .getChannels()
        .forEach(channel -> names.put(channel.getId(), channel.getName()));
    return new Private(read(message.getContentRaw(), names));
  }

  /** The same without the name of whom it was said to. */
  static Private toTheCoach(Message message) {
    String self = message.getJDA().getSelfUser().getId();
    return new Private(words(message).text().replaceFirst("^\\s*<@" + self + "\\|[^>]*>\\s*", ""));
  }

  static String read(String text, Map<String, String> names) {
    String plain = SIGN.matcher(text).replaceAll("$1");
    return MARK.matcher(plain)
        .replaceAll(mark -> {
          String id = mark.group(2);
          String sign = mark.group(1).startsWith("@") ? "@" : "#";
          return Matcher.quoteReplacement(called(sign, id, names.getOrDefault(id, id)));
        });
  }

  /** Somebody, or a channel, so that something can be shared there. */
  static String called(String sign, String id, String name) {
    return "<" + sign + id + "|" + name.replaceAll("[<>|/&]+", " ").strip() + ">";
  }
}
