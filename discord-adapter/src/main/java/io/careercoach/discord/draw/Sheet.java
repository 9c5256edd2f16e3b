package io.careercoach.discord.draw;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/** One Discord message of a letter: it calls nobody, and shows nothing of the addresses in it. */
public record Sheet(String content, List<ActionRow> rows, List<Upload> files) {
  private static final String NOTHING = "…";

  public Sheet {
    content = content.isBlank() ? NOTHING : content;
    rows = List.copyOf(rows);
    files = List.copyOf(files);
  }

  /** A message that only says this, which is escaped already. */
  public static Sheet saying(String escaped) {
    return new Sheet(
        Markup.pieces(List.of(escaped), Limits.CONTENT).stream().findFirst().orElse(""),
        List.of(),
        List.of());
  }

  /** The sheet with a paragraph above it, which is escaped already, if there is room. */
  public static Optional<Sheet> above(String escaped, Sheet sheet) {
    String both = escaped + "\n\n" + sheet.content();
    return Optional.of(both)
        .filter(text -> text.length() <= Limits.CONTENT)
        .map(text -> new Sheet(text, sheet.rows(), sheet.files()));
  }

  /** All that can be said without anything to press. */
  public Sheet plain() {
    return new Sheet(content, List.of(), List.of());
  }

  public MessageCreateData message() {
    return new MessageCreateBuilder()
        .setContent(content)
        .setComponents(rows)
        .setFiles(files.stream().map(Upload::file).toList())
        .setAllowedMentions(EnumSet.noneOf(MentionType.class))
        .setSuppressEmbeds(true)
        .build();
  }

  /** The same where another message stands. */
  public MessageEditData change() {
    return new MessageEditBuilder()
        .setContent(content)
        .setComponents(rows)
        .setAllowedMentions(EnumSet.noneOf(MentionType.class))
        .build();
  }
}
