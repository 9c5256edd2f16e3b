package io.careercoach.discord.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.actionrow.ActionRowChildComponent;
import net.dv8tion.jda.api.components.buttons.Button;

/** A question after its answer: the chosen label stays, the buttons go. */
public final class Settled {
  private static final String CHOSEN = "\n✓ ";

  private Settled() {}

  /** The message without its answers; commands that last stay, but for one that was chosen. */
  public static Sheet of(String content, List<ActionRow> rows, Optional<String> chosen) {
    var kept = new ArrayList<ActionRow>();
    for (var row : rows) {
      var stay =
          row.getComponents().stream().filter(component -> stays(component, chosen)).toList();
      if (!stay.isEmpty()) {
        kept.add(ActionRow.of(stay));
      }
    }
    String line =
        chosen.map(label -> CHOSEN + Markup.escaped(Markup.plain(label, Limits.LABEL))).orElse("");
    boolean fits = content.length() + line.length() <= Limits.CONTENT;
    return new Sheet(fits ? content + line : content, kept, List.of());
  }

  private static boolean stays(ActionRowChildComponent component, Optional<String> chosen) {
    return component instanceof Button button
        && button.getCustomId() != null
        && Press.of(button.getCustomId()).lasts()
        && chosen
            .filter(label -> Markup.plain(label, Limits.LABEL).equals(button.getLabel()))
            .isEmpty();
  }
}
