package io.careercoach.slack.block;

import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import io.careercoach.message.Pieces;
import io.careercoach.message.Tame;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text as Slack takes it. Whatever a member wrote stays words: it can name nobody, link nowhere and
 * call no channel.
 */
final class Mrkdwn {
  /** Somebody as {@code <@U1|ben>}: they are shown by name, and not called. */
  private static final Pattern NAMED =
      Pattern.compile("<([@#])[A-Za-z0-9]{1,40}\\|([^<>|]{1,80})>");

  private static final String CUT = "…";

  private Mrkdwn() {}

  /** The text as it is read, before it is escaped. */
  static String read(String text) {
    return NAMED.matcher(Tame.of(text)).replaceAll("$1$2").strip();
  }

  static String escaped(String read) {
    return read.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** The whole text in pieces of at most so many characters, each escaped. */
  static List<String> pieces(String text, int most) {
    return Pieces.of(read(text), most, Mrkdwn::width).stream().map(Mrkdwn::escaped).toList();
  }

  /** How long a character is once it is escaped. */
  private static int width(int character) {
    return switch (character) {
      case '&' -> "&amp;".length();
      case '<', '>' -> "&lt;".length();
      default -> 1;
    };
  }

  /** An escaped text; Slack makes no links or names of its own accord in it. */
  static MarkdownTextObject object(String escaped) {
    return MarkdownTextObject.builder().text(escaped).verbatim(true).build();
  }

  /**
   * A text on one line for a place that knows no markup. Angle brackets are drawn as others, since
   * nothing says whether they would have to be escaped there.
   */
  static PlainTextObject plain(String text, int most) {
    String line = read(text).replaceAll("\\s+", " ").replace('<', '‹').replace('>', '›');
    String shown = line.isEmpty() ? CUT : shortened(line, most);
    return PlainTextObject.builder().text(shown).emoji(false).build();
  }

  private static String shortened(String line, int most) {
    if (line.length() <= most) {
      return line;
    }
    int end = most - CUT.length();
    return line.substring(0, Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end) + CUT;
  }
}
