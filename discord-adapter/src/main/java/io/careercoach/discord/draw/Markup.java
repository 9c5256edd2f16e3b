package io.careercoach.discord.draw;

import static java.util.stream.Collectors.joining;

import io.careercoach.message.Pieces;
import io.careercoach.message.Tame;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text as Discord takes it. Whatever a member wrote stays words: it can call nobody, hide no
 * address and look like nothing else.
 */
public final class Markup {
  /** Somebody as {@code <@1|ben>}: they are shown by name, and not called. */
  private static final Pattern NAMED =
      Pattern.compile("<([@#])[A-Za-z0-9]{1,40}\\|([^<>|]{1,80})>");

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>()\\[\\]|*`@\\\\]+");
  private static final Pattern MARK = Pattern.compile("[\\\\*_~`|<\\[\\]]");

  /** At the beginning of a line, and so wherever a long text may be split. */
  private static final Pattern OPENING = Pattern.compile("(?<!\\S)(#{1,3}(?=\\s|$)|-#(?=\\s|$)|>)");

  private static final Pattern CALL = Pattern.compile("@(?=everyone|here|[&!]?\\d)");

  private static final String CUT = "…";

  private Markup() {}

  /** The text as it is read, before it is escaped. */
  static String read(String text) {
    return NAMED.matcher(Tame.of(text)).replaceAll("$1$2").strip();
  }

  /** Nothing in it is a mark any more; addresses stay as they are. */
  public static String escaped(String text) {
    String read = read(text);
    var safe = new StringBuilder();
    var address = ADDRESS.matcher(read);
    int from = 0;
    while (address.find()) {
      safe.append(words(read.substring(from, address.start()))).append(address.group());
      from = address.end();
    }
    return safe.append(words(read.substring(from))).toString();
  }

  private static String words(String text) {
    String marked = MARK.matcher(text).replaceAll("\\\\$0");
    String plain = OPENING.matcher(marked).replaceAll("\\\\$1");
    return CALL.matcher(plain).replaceAll("@\u200b");
  }

  /** Paragraphs that are escaped already, in pieces of at most so many characters. */
  static List<String> pieces(List<String> paragraphs, int most) {
    String all = paragraphs.stream().filter(text -> !text.isBlank()).collect(joining("\n\n"));
    return Pieces.of(all, most, _ -> 1);
  }

  /** A text on one line for a place that knows no markup. */
  public static String plain(String text, int most) {
    String line = read(text).replaceAll("\\s+", " ");
    return line.isEmpty() ? CUT : shortened(line, most);
  }

  private static String shortened(String line, int most) {
    if (line.length() <= most) {
      return line;
    }
    int end = most - CUT.length();
    return line.substring(0, Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end) + CUT;
  }
}
